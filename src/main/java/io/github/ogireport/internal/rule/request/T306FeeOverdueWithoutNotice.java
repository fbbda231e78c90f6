package io.github.ogireport.internal.rule.request;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.FeeStatement;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-T306: requests ended because a fee was not paid, while section six says that no fee notice was issued. */
public final class T306FeeOverdueWithoutNotice implements Check {
    private static final CellPath PATH = CellPath.of(RequestRow.FEE_OVERDUE, Applicant.TOTAL);

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        RequestHandling table = context.report().requests();
        if (!table.present()
                || table.cell(RequestRow.FEE_OVERDUE, Applicant.TOTAL).isEmpty()) {
            collector.notApplicable(PATH, table.present() ? "reason.otherForm" : "reason.tableMissing");
            return;
        }
        long overdue = Count.of(context.report(), PATH);
        if (overdue == Count.NONE) {
            collector.lacking(PATH, List.of(PATH));
        } else if (overdue == 0 || !FeeStatement.of(context.report()).noNoticeGiven()) {
            collector.passed(PATH);
        } else {
            collector.violated(Violation.at(PATH).withCells(List.of(PATH)).withArguments(Long.toString(overdue)));
        }
    }
}
