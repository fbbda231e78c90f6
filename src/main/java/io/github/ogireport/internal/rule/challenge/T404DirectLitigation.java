package io.github.ogireport.internal.rule.challenge;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.internal.rule.sum.OutcomeGroup;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * OGI-T404: from 2024 on a refusal goes to reconsideration first, so many direct suits without any refusal are worth a look.
 * Old cases and suits on other grounds remain lawful.
 */
public final class T404DirectLitigation implements Check {
    private static final int FIRST_YEAR = 2024;
    private static final int MANY = 5;
    private static final CellPath PATH = CellPath.of(ChallengeGroup.DIRECT_LITIGATION, ChallengeResult.TOTAL);

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        if (report.year().isEmpty()) {
            collector.notAssessable(PATH, "reason.yearUnknown");
            return;
        }
        if (report.year().getAsInt() < FIRST_YEAR) {
            collector.notApplicable(PATH, "OGI-T404.before");
            return;
        }
        if (!report.challenges().present() || !report.requests().present()) {
            collector.notApplicable(PATH, "reason.tableMissing");
            return;
        }
        long suits = Count.of(report.challenges().directLitigation().total());
        if (suits == Count.NONE) {
            collector.lacking(PATH, List.of(PATH));
        } else if (suits < MANY) {
            collector.passed(PATH);
        } else {
            compare(suits, report, collector);
        }
    }

    private static void compare(long suits, AnnualReport report, RuleCollector collector) {
        long refused = 0;
        List<ReportPath> paths = new ArrayList<>();
        for (RequestRow row : OutcomeGroup.REFUSED.rows()) {
            long count = Count.of(report, CellPath.of(row, Applicant.TOTAL));
            paths.add(CellPath.of(row, Applicant.TOTAL));
            if (count == Count.NONE) {
                collector.lacking(PATH, paths);
                return;
            }
            refused += count;
        }
        if (refused > 0) {
            collector.passed(PATH);
        } else {
            paths.add(0, PATH);
            collector.violated(Violation.at(PATH).withCells(paths).withArguments(Long.toString(suits)));
        }
    }
}
