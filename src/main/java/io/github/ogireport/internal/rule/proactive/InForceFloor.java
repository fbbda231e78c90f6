package io.github.ogireport.internal.rule.proactive;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.hint.SumTeller;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.rule.RuleCollector;
import java.util.List;

/** OGI-T201: in force at least what was issued less what was repealed, because the stock at the start was at least nothing. */
public final class InForceFloor extends DocumentFloor {
    /** Made once for the list of standard rules. */
    public InForceFloor() {
        super("OGI-T201", Severity.WARNING, TableForm.FORM_2021);
    }

    @Override
    void check(List<Term> terms, RuleCollector collector) {
        Term issued = terms.get(0);
        Term repealed = terms.get(1);
        Term inForce = terms.get(2);
        SumTeller.tellAtLeast(
                new Sum(id(), inForce.path(), List.of(inForce, repealed), List.of(issued)), id(), collector);
    }
}
