package io.github.ogireport.internal.rule.hint;

import io.github.ogireport.internal.rule.sum.Judgement;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.rule.Hint;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** Reports how a sum comes out. */
public final class SumReporter {
    private SumReporter() {}

    /** Reports {@code judgement} of {@code sum}; where it is broken, with the message of {@code key} and the likely causes. */
    public static void report(Sum sum, Judgement judgement, String key, List<Hint> hints, RuleCollector collector) {
        switch (judgement.kind()) {
            case EXACT -> collector.passed(sum.path());
            case WITH_BLANKS -> collector.passedWithBlanks(sum.path());
            case BLOCKED -> collector.lacking(sum.path(), judgement.blocking());
            case BROKEN -> {
                Violation violation = Violation.at(sum.path())
                        .withKey(key)
                        .withArguments(
                                judgement.left().toPlainString(),
                                judgement.right().toPlainString(),
                                judgement.difference().toPlainString())
                        .withCells(sum.paths())
                        .withSides(judgement.left(), judgement.right());
                for (Hint hint : hints) {
                    violation = violation.withHint(hint);
                }
                collector.violated(violation);
            }
        }
    }
}
