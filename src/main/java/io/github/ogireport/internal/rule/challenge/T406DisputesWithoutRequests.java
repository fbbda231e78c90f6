package io.github.ogireport.internal.rule.challenge;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.internal.rule.sum.FormSums;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * OGI-T406: disputes, but no requests handled in this year or the year before. Needs the report on the year before; one request
 * can give several disputes, so their numbers are not compared.
 */
public final class T406DisputesWithoutRequests implements Check {
    private static final TablePath PATH = TablePath.of(TableKind.CHALLENGES);

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        if (!report.challenges().present() || !report.requests().present()) {
            collector.notApplicable(PATH, "reason.tableMissing");
            return;
        }
        if (!report.requests().extensions().isEmpty()) {
            // requests may be counted in a row that the form does not have
            collector.notAssessable(PATH, AbsenceProof.NOT_PROVEN);
            return;
        }
        List<ReportPath> totals = new ArrayList<>();
        long disputes = 0;
        boolean known = true;
        for (ChallengeGroup group : ChallengeGroup.values()) {
            long count = Count.of(report.challenges().group(group).total());
            totals.add(CellPath.of(group, ChallengeResult.TOTAL));
            known &= count != Count.NONE;
            disputes += Math.max(count, 0);
        }
        if (disputes == 0) {
            tellNone(known, totals, collector);
            return;
        }
        Handled now = handled(report);
        Optional<AnnualReport> previous = context.previous();
        if (now == Handled.SOME) {
            collector.passed(PATH);
        } else if (now == Handled.UNKNOWN) {
            collector.lacking(PATH, paths());
        } else if (previous.isEmpty() || handled(previous.get()) == Handled.UNKNOWN) {
            collector.notAssessable(PATH, "reason.previousReport");
        } else if (handled(previous.get()) == Handled.SOME) {
            collector.passed(PATH);
        } else {
            totals.addAll(paths());
            collector.violated(Violation.at(PATH).withCells(totals).withArguments(Long.toString(disputes)));
        }
    }

    private static void tellNone(boolean known, List<ReportPath> totals, RuleCollector collector) {
        if (known) {
            collector.passed(PATH);
        } else {
            collector.lacking(PATH, totals);
        }
    }

    /** Whether a report states requests in hand. */
    private enum Handled {
        SOME,
        NONE,
        UNKNOWN
    }

    private static Handled handled(AnnualReport report) {
        boolean known = true;
        for (RequestRow row : FormSums.REQUEST_ITEMS) {
            long count = Count.of(report, CellPath.of(row, Applicant.TOTAL));
            if (count > 0) {
                return Handled.SOME;
            }
            known &= count != Count.NONE;
        }
        return known ? Handled.NONE : Handled.UNKNOWN;
    }

    private static List<ReportPath> paths() {
        List<ReportPath> paths = new ArrayList<>();
        for (RequestRow row : FormSums.REQUEST_ITEMS) {
            paths.add(CellPath.of(row, Applicant.TOTAL));
        }
        return paths;
    }
}
