package io.github.ogireport.internal.rule.hint;

import io.github.ogireport.internal.rule.sum.Judgement;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.SumJudge;
import io.github.ogireport.rule.Hint;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells the collector of one rule how its sums come out; looks for causes when the first broken one is met. */
public final class SumTeller {
    private final RuleCollector collector;
    private final Supplier<List<Sum>> table;
    private @Nullable HintSearch search;

    /** For the sums of one table; {@code table} yields all of them. */
    public SumTeller(RuleCollector collector, Supplier<List<Sum>> table) {
        this.collector = collector;
        this.table = table;
    }

    /** Judges {@code sum} and tells the outcome. */
    public void tell(Sum sum) {
        Judgement judgement = SumJudge.judge(sum);
        switch (judgement.kind()) {
            case EXACT -> collector.passed(sum.path());
            case WITH_BLANKS -> collector.passedWithBlanks(sum.path());
            case BLOCKED -> collector.lacking(sum.path(), judgement.blocking());
            case BROKEN -> collector.violated(violation(sum, judgement));
        }
    }

    private Violation violation(Sum sum, Judgement judgement) {
        String left = judgement.left().toPlainString();
        String right = judgement.right().toPlainString();
        String difference = judgement.difference().toPlainString();
        Violation violation = Violation.at(sum.path())
                .withArguments(left, right, difference)
                .withCells(sum.paths())
                .withSides(left, right, difference);
        for (Hint hint : search().hints(sum)) {
            violation = violation.withHint(hint);
        }
        return violation;
    }

    private HintSearch search() {
        HintSearch known = search;
        if (known == null) {
            known = new HintSearch(table.get());
            search = known;
        }
        return known;
    }
}
