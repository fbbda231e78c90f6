package io.github.ogireport.internal.rule.hint;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.sum.Judgement;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Hint;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** Reports how a sum of the form comes out, with all that is needed to check it by hand. */
public final class SumReporter {
    /** The message for a sum that fails as printed but that blank cells could mend; shared by all sums. */
    public static final String UNFILLED = "sum.unfilled";

    private SumReporter() {}

    /** Reports {@code judgement} of {@code sum}; where it is broken, with its message and the likely causes. */
    public static void report(Sum sum, Judgement judgement, List<Hint> hints, RuleCollector collector) {
        switch (judgement.kind()) {
            case EXACT -> collector.passed(sum.path());
            case WITH_BLANKS -> collector.passedWithBlanks(sum.path());
            case BLOCKED -> collector.lacking(sum.path(), judgement.blocking());
            case UNFILLED -> unfilled(sum, judgement, collector);
            case BROKEN -> {
                Violation violation = violation(sum, judgement, sum.key());
                for (Hint hint : hints) {
                    violation = violation.withHint(hint);
                }
                collector.violated(violation);
            }
        }
    }

    /** A row of which only the total is given says nothing of its parts; that is noted once a table, with its blank cells. */
    private static void unfilled(Sum sum, Judgement judgement, RuleCollector collector) {
        boolean onlyTotal =
                sum.isRow() && judgement.blocking().size() == sum.left().size();
        if (onlyTotal) {
            collector.lacking(sum.path(), judgement.blocking());
        } else {
            collector.violated(violation(sum, judgement, UNFILLED).withSeverity(Severity.WARNING));
        }
    }

    private static Violation violation(Sum sum, Judgement judgement, String key) {
        return Violation.at(sum.path())
                .withKey(key)
                .withArguments(
                        judgement.left().toPlainString(),
                        judgement.right().toPlainString(),
                        judgement.difference().abs().toPlainString(),
                        sum.printed(sum.left()),
                        sum.printed(sum.right()),
                        names(judgement.blocking()))
                .withCells(sum.paths())
                .withSides(judgement.left(), judgement.right());
    }

    private static String names(List<ReportPath> paths) {
        return paths.stream().map(path -> "@" + path).collect(Collectors.joining(" "));
    }
}
