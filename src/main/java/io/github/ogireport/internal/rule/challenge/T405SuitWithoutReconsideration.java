package io.github.ogireport.internal.rule.challenge;

import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.Optional;

/**
 * OGI-T405: suits after reconsideration, but no reconsideration in this year or the year before. Needs the report on the year
 * before, because the decision may be older.
 */
public final class T405SuitWithoutReconsideration implements Check {
    private static final CellPath PATH =
            CellPath.of(ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION, ChallengeResult.TOTAL);
    private static final CellPath REVIEWS = CellPath.of(ChallengeGroup.RECONSIDERATION, ChallengeResult.TOTAL);

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        if (!report.challenges().present()) {
            collector.notApplicable(PATH, "reason.tableMissing");
            return;
        }
        long suits =
                Count.of(report.challenges().litigationAfterReconsideration().total());
        long reviews = Count.of(report.challenges().reconsideration().total());
        Optional<AnnualReport> previous = context.previous();
        if (suits == 0) {
            collector.passed(PATH);
        } else if (suits == Count.NONE || reviews == Count.NONE) {
            collector.lacking(PATH, List.of(PATH, REVIEWS));
        } else if (reviews > 0) {
            collector.passed(PATH);
        } else if (previous.isEmpty()
                || Count.of(previous.get().challenges().reconsideration().total()) == Count.NONE) {
            collector.notAssessable(PATH, "reason.previousReport");
        } else if (Count.of(previous.get().challenges().reconsideration().total()) > 0) {
            collector.passed(PATH);
        } else {
            collector.violated(
                    Violation.at(PATH).withCells(List.of(PATH, REVIEWS)).withArguments(Long.toString(suits)));
        }
    }
}
