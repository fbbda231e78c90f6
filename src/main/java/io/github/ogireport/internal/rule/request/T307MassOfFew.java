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

/** OGI-T307: mass requests among fewer than ten requests; the word says more. */
public final class T307MassOfFew implements Check {
    private static final int FEW = 10;
    private static final CellPath PATH = CellPath.of(RequestRow.UNJUSTIFIED_MASS_REQUESTS, Applicant.TOTAL);
    private static final CellPath RECEIVED = CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);
    private static final CellPath CARRIED_IN = CellPath.of(RequestRow.CARRIED_IN, Applicant.TOTAL);

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        RequestHandling table = context.report().requests();
        if (!table.present()) {
            collector.notApplicable(PATH, "reason.tableMissing");
            return;
        }
        long mass = Count.of(context.report(), PATH);
        long received = Count.of(context.report(), RECEIVED);
        long carriedIn = Count.of(context.report(), CARRIED_IN);
        if (mass == 0) {
            collector.passed(PATH);
        } else if (mass == Count.NONE || received == Count.NONE || carriedIn == Count.NONE) {
            collector.lacking(PATH, List.of(PATH, RECEIVED, CARRIED_IN));
        } else if (received + carriedIn >= FEW) {
            collector.passed(PATH);
        } else {
            collector.violated(Violation.at(PATH)
                    .withCells(List.of(PATH, RECEIVED, CARRIED_IN))
                    .withArguments(Long.toString(mass), Long.toString(received + carriedIn)));
        }
    }
}
