package io.github.ogireport.internal.rule.proactive;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.hint.SumTeller;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.rule.RuleCollector;
import java.util.List;

/** OGI-T203, 2019 form: the total disclosed is at least what was newly disclosed, and usually what was newly produced. */
public final class DisclosedFloor extends DocumentFloor {
    /** Made once for the list of standard rules. */
    public DisclosedFloor() {
        super("OGI-T203", Severity.INFO, TableForm.FORM_2019);
    }

    @Override
    void check(List<Term> terms, RuleCollector collector) {
        Term produced = terms.get(0);
        Term disclosed = terms.get(1);
        Term total = terms.get(2);
        compare(total, disclosed, id(), collector);
        compare(total, produced, "OGI-T203.produced", collector);
    }

    private void compare(Term total, Term part, String key, RuleCollector collector) {
        SumTeller.tellAtLeast(new Sum(id(), part.path(), List.of(total), List.of(part)), key, collector);
    }
}
