package io.github.ogireport.internal.rule.request;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.sum.RequestGrid;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.Challenges;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** OGI-T309: tables three and four are zero throughout. True for most townships; a filter for reviewers, never more. */
public final class AllZero extends StandardRule {
    private static final RequestRow[] TOTALS = {
        RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_IN, RequestRow.OUTCOMES_TOTAL, RequestRow.CARRIED_FORWARD
    };
    private static final TablePath PATH = TablePath.of(TableKind.REQUESTS);
    private static final Applicant[] APPLICANTS = Applicant.values();
    private static final ChallengeGroup[] GROUPS = ChallengeGroup.values();
    private static final ChallengeResult[] RESULTS = ChallengeResult.values();

    /** Made once for the list of standard rules. */
    public AllZero() {
        super("OGI-T309", Severity.INFO, RuleScope.REQUESTS, LegalBasis.PRACTICE);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        if (!report.requests().present() || !report.challenges().present()) {
            collector.notApplicable(PATH, "reason.tableMissing");
        } else if (isAnyRequest(RunContext.of(context)) || isAnyChallenge(report.challenges())) {
            collector.passed(PATH);
        } else {
            tellZero(RunContext.of(context), collector);
        }
    }

    /** No cell is above zero; the totals must say so themselves. */
    private static void tellZero(RunContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        RequestGrid grid = context.requests();
        List<ReportPath> totals = new ArrayList<>();
        boolean stated = true;
        for (RequestRow row : TOTALS) {
            totals.add(CellPath.of(row, Applicant.TOTAL));
            stated &= grid.cell(row, Applicant.TOTAL).isNumber();
        }
        for (ChallengeGroup group : GROUPS) {
            totals.add(CellPath.of(group, ChallengeResult.TOTAL));
            stated &= report.challenges().group(group).total().isNumber();
        }
        if (stated) {
            collector.violated(Violation.at(PATH).withCells(totals));
        } else {
            collector.lacking(PATH, totals);
        }
    }

    private static boolean isAnyRequest(RunContext context) {
        if (context.requests().isZero()) {
            return false;
        }
        for (RequestCounts counts : context.report().requests().rows()) {
            for (Applicant column : APPLICANTS) {
                if (isAboveZero(counts.cell(column))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAnyChallenge(Challenges challenges) {
        for (ChallengeGroup group : GROUPS) {
            for (ChallengeResult column : RESULTS) {
                if (isAboveZero(challenges.cell(group, column))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAboveZero(Cell cell) {
        return cell instanceof Cell.Number number && number.amount().signum() > 0;
    }
}
