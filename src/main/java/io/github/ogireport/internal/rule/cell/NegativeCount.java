package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import java.math.BigDecimal;
import java.util.List;

/** OGI-C04: no count is negative; only 本年增/减 of the 2019 form has a sign. */
public final class NegativeCount extends CellRule {
    /** Made once for the list of standard rules. */
    public NegativeCount() {
        super("OGI-C04", Severity.ERROR, LegalBasis.FORM);
    }

    @Override
    boolean concerns(Cell cell) {
        return cell.hasNumber() && cell.number().charAt(0) == '-';
    }

    @Override
    void tell(RuleContext context, TableKind kind, List<Term> cells, RuleCollector collector) {
        List<Term> negative = cells.stream()
                .filter(term -> !isSigned(term) && new BigDecimal(term.cell().number()).signum() < 0)
                .toList();
        if (negative.isEmpty()) {
            collector.passed(kind.key());
        }
        violatedAtEach(kind, negative, "OGI-C04", Severity.ERROR, collector);
    }
}
