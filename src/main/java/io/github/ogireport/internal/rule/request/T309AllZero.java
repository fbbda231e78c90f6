package io.github.ogireport.internal.rule.request;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.BodyKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.sum.FormSums;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.RowCounts;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** OGI-T309: tables three and four are zero throughout, which is ordinary for townships alone; never more than a note. */
public final class T309AllZero implements Check {
    private static final TablePath PATH = TablePath.of(TableKind.REQUESTS);

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        if (!report.requests().present() || !report.challenges().present()) {
            collector.notApplicable(PATH, "reason.tableMissing");
        } else if (isAnyAboveZero(report.requests().rows())
                || isAnyAboveZero(report.challenges().rows())
                || !report.requests().extensions().isEmpty()) {
            collector.passed(PATH);
        } else if (BodyKind.of(report.agency().orElse("")) == BodyKind.TOWNSHIP) {
            collector.notApplicable(PATH, "OGI-T309.township");
        } else {
            reportZero(report, collector);
        }
    }

    private static boolean isAnyAboveZero(List<? extends RowCounts> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell ->
                        cell instanceof Cell.Number number && number.amount().signum() > 0);
    }

    /** No cell is above zero; the totals must say so themselves. */
    private static void reportZero(AnnualReport report, RuleCollector collector) {
        List<CellPath> totals = new ArrayList<>();
        FormSums.REQUEST_ITEMS.forEach(row -> totals.add(CellPath.of(row, Applicant.TOTAL)));
        for (ChallengeGroup group : ChallengeGroup.values()) {
            totals.add(CellPath.of(group, ChallengeResult.TOTAL));
        }
        if (totals.stream()
                .allMatch(total -> report.cell(total).filter(Cell::isNumber).isPresent())) {
            collector.violated(Violation.at(PATH).withCells(totals));
        } else {
            collector.lacking(PATH, totals);
        }
    }
}
