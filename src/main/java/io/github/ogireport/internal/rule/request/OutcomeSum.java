package io.github.ogireport.internal.rule.request;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.sum.RequestGrid;
import io.github.ogireport.internal.rule.sum.Sum;

/** OGI-T303: in every column the outcomes add up to （七）总计; rows that the form does not have take no part. */
public final class OutcomeSum extends ColumnRule {
    /** Made once for the list of standard rules. */
    public OutcomeSum() {
        super("OGI-T303", RequestRow.OUTCOMES_TOTAL, LegalBasis.FORM);
    }

    @Override
    boolean holds(RequestGrid grid, Applicant column) {
        return grid.outcomesAddUp(column);
    }

    @Override
    Sum sum(RequestGrid grid, Applicant column) {
        return grid.outcomes(column);
    }
}
