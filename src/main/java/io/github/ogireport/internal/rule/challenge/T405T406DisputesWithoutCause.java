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
 * OGI-T405 and OGI-T406: disputes, but nothing in this year or the year before that can have led to them. Needs the report on the year
 * before, because the decision may be older; one request can give several disputes, so the numbers are not compared.
 */
public final class T405T406DisputesWithoutCause implements Check {
    private final ReportPath path;
    private final List<CellPath> disputes;
    private final List<CellPath> causes;

    private T405T406DisputesWithoutCause(ReportPath path, List<CellPath> disputes, List<CellPath> causes) {
        this.path = path;
        this.disputes = disputes;
        this.causes = causes;
    }

    /** OGI-T405: suits after reconsideration, but no reconsideration. */
    public static T405T406DisputesWithoutCause suitsWithoutReconsideration() {
        CellPath suits = total(ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION);
        return new T405T406DisputesWithoutCause(suits, List.of(suits), List.of(total(ChallengeGroup.RECONSIDERATION)));
    }

    /** OGI-T406: disputes, but no requests handled. */
    public static T405T406DisputesWithoutCause disputesWithoutRequests() {
        List<CellPath> disputes = new ArrayList<>();
        for (ChallengeGroup group : ChallengeGroup.values()) {
            disputes.add(total(group));
        }
        List<CellPath> requests = new ArrayList<>();
        for (RequestRow row : FormSums.REQUEST_ITEMS) {
            requests.add(CellPath.of(row, Applicant.TOTAL));
        }
        return new T405T406DisputesWithoutCause(TablePath.of(TableKind.CHALLENGES), disputes, requests);
    }

    private static CellPath total(ChallengeGroup group) {
        return CellPath.of(group, ChallengeResult.TOTAL);
    }

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        TableKind table = causes.get(0).table();
        if (!report.challenges().present() || !report.has(table)) {
            collector.notApplicable(path, "reason.tableMissing");
            return;
        }
        if (table == TableKind.REQUESTS && !report.requests().extensions().isEmpty()) {
            // requests may be counted in a row that the form does not have
            collector.notAssessable(path, AbsenceProof.NOT_PROVEN);
            return;
        }
        long count = 0;
        for (CellPath dispute : disputes) {
            count += Math.max(Count.of(report, dispute), 0);
        }
        if (count > 0) {
            findCause(count, context, collector);
        } else if (stated(disputes, report) == Stated.NONE) {
            collector.passed(path);
        } else {
            collector.lacking(path, table == TableKind.CHALLENGES ? all() : disputes);
        }
    }

    private void findCause(long count, RuleContext context, RuleCollector collector) {
        Stated now = stated(causes, context.report());
        Optional<AnnualReport> previous = context.previous();
        if (now == Stated.SOME) {
            collector.passed(path);
        } else if (now == Stated.UNKNOWN) {
            collector.lacking(path, causes);
        } else if (previous.isEmpty() || stated(causes, previous.get()) == Stated.UNKNOWN) {
            collector.notAssessable(path, "reason.previousReport");
        } else if (stated(causes, previous.get()) == Stated.SOME) {
            collector.passed(path);
        } else {
            collector.violated(Violation.at(path).withCells(all()).withArguments(Long.toString(count)));
        }
    }

    private List<CellPath> all() {
        List<CellPath> all = new ArrayList<>(disputes);
        all.addAll(causes);
        return all;
    }

    /** Whether a report states any of something. */
    private enum Stated {
        SOME,
        NONE,
        UNKNOWN
    }

    private static Stated stated(List<CellPath> cells, AnnualReport report) {
        boolean known = true;
        for (CellPath cell : cells) {
            long count = Count.of(report, cell);
            if (count > 0) {
                return Stated.SOME;
            }
            known &= count != Count.NONE;
        }
        return known ? Stated.NONE : Stated.UNKNOWN;
    }
}
