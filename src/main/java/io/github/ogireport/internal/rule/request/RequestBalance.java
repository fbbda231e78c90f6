package io.github.ogireport.internal.rule.request;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.sum.RequestGrid;
import io.github.ogireport.internal.rule.sum.Sum;

/** OGI-T302: the check relation printed in the form; in every column items one and two equal items three and four. */
public final class RequestBalance extends ColumnRule {
    /** Made once for the list of standard rules. */
    public RequestBalance() {
        super("OGI-T302", RequestRow.NEWLY_RECEIVED, LegalBasis.CHECK_RELATION);
    }

    @Override
    boolean holds(RequestGrid grid, Applicant column) {
        return grid.balances(column);
    }

    @Override
    Sum sum(RequestGrid grid, Applicant column) {
        return grid.balance(column);
    }
}
