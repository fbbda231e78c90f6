package io.github.ogireport.internal.rule.request;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.hint.SumTeller;
import io.github.ogireport.internal.rule.sum.RequestGrid;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import java.util.List;

/** OGI-T303: in every column the outcomes add up to （七）总计; rows that the form does not have take no part. */
public final class OutcomeSum extends StandardRule {
    private static final Applicant[] COLUMNS = Applicant.values();

    /** Made once for the list of standard rules. */
    public OutcomeSum() {
        super("OGI-T303", Severity.ERROR, RuleScope.REQUESTS, LegalBasis.FORM);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        RequestHandling table = context.report().requests();
        if (!table.present()) {
            collector.lacking("requests", List.of("requests"));
            return;
        }
        RequestGrid grid = RequestGrid.of(table);
        SumTeller teller = new SumTeller(collector, grid::sums);
        for (Applicant column : COLUMNS) {
            if (grid.outcomesAddUp(column)) {
                collector.passed(RequestRow.OUTCOMES_TOTAL.path(column));
            } else {
                teller.tell(grid.outcomes(column));
            }
        }
    }
}
