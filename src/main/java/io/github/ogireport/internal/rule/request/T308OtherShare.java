package io.github.ogireport.internal.rule.request;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-T308: more than half of at least ten outcomes are in 3.其他, which says little about how requests were handled. */
public final class T308OtherShare implements Check {
    private static final int ENOUGH = 10;
    private static final CellPath PATH = CellPath.of(RequestRow.OTHER_REASON, Applicant.TOTAL);
    private static final CellPath OUTCOMES = CellPath.of(RequestRow.OUTCOMES_TOTAL, Applicant.TOTAL);

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        RequestHandling table = context.report().requests();
        if (!table.present()
                || table.cell(RequestRow.OTHER_REASON, Applicant.TOTAL).isEmpty()) {
            collector.notApplicable(PATH, table.present() ? "reason.otherForm" : "reason.tableMissing");
            return;
        }
        long other = Count.of(context.report(), PATH);
        long outcomes = Count.of(context.report(), OUTCOMES);
        if (other == Count.NONE || outcomes == Count.NONE) {
            collector.lacking(PATH, List.of(PATH, OUTCOMES));
        } else if (outcomes < ENOUGH) {
            collector.notApplicable(PATH, "OGI-T308.few", Long.toString(outcomes));
        } else if (other <= outcomes / 2) {
            collector.passed(PATH);
        } else {
            collector.violated(Violation.at(PATH)
                    .withCells(List.of(PATH, OUTCOMES))
                    .withArguments(Long.toString(other), Long.toString(outcomes)));
        }
    }
}
