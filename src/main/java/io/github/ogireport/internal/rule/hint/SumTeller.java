package io.github.ogireport.internal.rule.hint;

import io.github.ogireport.internal.rule.sum.Judgement;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.SumJudge;
import io.github.ogireport.rule.Hint;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** Tells the collector of one rule how its sums come out, with the likely causes where one is broken. */
public final class SumTeller {
    private final RuleCollector collector;
    private final HintSearch search;

    /** For the sums of the table of requests, whose causes {@code search} looks for. */
    public SumTeller(RuleCollector collector, HintSearch search) {
        this.collector = collector;
        this.search = search;
    }

    /** Judges whether both sides of {@code sum} are equal, and tells the outcome. */
    public void tell(Sum sum) {
        Judgement judgement = SumJudge.judge(sum);
        if (judgement.kind() == Judgement.Kind.BROKEN) {
            tellBroken(sum, judgement, search.hints(sum), collector);
        } else {
            tellUnbroken(sum, judgement, collector);
        }
    }

    /** Judges whether both sides of {@code sum}, which no other sum explains, are equal, and tells the outcome. */
    public static void tellAlone(Sum sum, RuleCollector collector) {
        Judgement judgement = SumJudge.judge(sum);
        if (judgement.kind() == Judgement.Kind.BROKEN) {
            tellBroken(sum, judgement, HintSearch.hintsAlone(sum), collector);
        } else {
            tellUnbroken(sum, judgement, collector);
        }
    }

    private static void tellBroken(Sum sum, Judgement judgement, List<Hint> hints, RuleCollector collector) {
        Violation violation = violation(sum, judgement);
        for (Hint hint : hints) {
            violation = violation.withHint(hint);
        }
        collector.violated(violation);
    }

    /** Judges whether the left side of {@code sum} is at least the right one; {@code key} is the message where it is not. */
    public static void tellAtLeast(Sum sum, String key, RuleCollector collector) {
        Judgement judgement = SumJudge.judgeAtLeast(sum);
        if (judgement.kind() == Judgement.Kind.BROKEN) {
            collector.violated(violation(sum, judgement).withKey(key));
        } else {
            tellUnbroken(sum, judgement, collector);
        }
    }

    private static void tellUnbroken(Sum sum, Judgement judgement, RuleCollector collector) {
        switch (judgement.kind()) {
            case EXACT -> collector.passed(sum.path());
            case WITH_BLANKS -> collector.passedWithBlanks(sum.path());
            case BLOCKED -> collector.lacking(sum.path(), judgement.blocking());
            case BROKEN -> throw new IllegalArgumentException("broken: " + sum);
        }
    }

    private static Violation violation(Sum sum, Judgement judgement) {
        String left = judgement.left().toPlainString();
        String right = judgement.right().toPlainString();
        String difference = judgement.difference().toPlainString();
        return Violation.at(sum.path())
                .withArguments(left, right, difference)
                .withCells(sum.paths())
                .withSides(left, right, difference);
    }
}
