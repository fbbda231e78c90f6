package io.github.ogireport.internal.rule.proactive;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.hint.SumTeller;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.ProactiveDisclosure;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import java.util.List;
import java.util.Optional;

/** OGI-T201: in force at least what was issued less what was repealed, because the stock at the start was at least nothing. */
public final class InForceFloor extends StandardRule {
    private static final ProactiveRow[] ROWS = {ProactiveRow.RULES, ProactiveRow.NORMATIVE_DOCUMENTS};

    /** Made once for the list of standard rules. */
    public InForceFloor() {
        super("OGI-T201", Severity.WARNING, RuleScope.PROACTIVE, LegalBasis.ARTICLE_20);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        ProactiveDisclosure table = context.report().proactive();
        for (ProactiveRow row : ROWS) {
            Optional<ProactiveCounts> counts = table.row(row);
            if (!table.present() || counts.isEmpty()) {
                collector.notApplicable(row.path(), "reason.tableMissing");
            } else if (counts.get().form() != TableForm.FORM_2021) {
                collector.notApplicable(row.path(), "reason.otherForm");
            } else {
                List<Cell> cells = counts.get().cells();
                Term issued = new Term(row.path(ProactiveColumn.ISSUED), cells.get(0));
                Term repealed = new Term(row.path(ProactiveColumn.REPEALED), cells.get(1));
                Term inForce = new Term(row.path(ProactiveColumn.IN_FORCE), cells.get(2));
                SumTeller.tellAtLeast(
                        new Sum(id(), inForce.path(), List.of(inForce, repealed), List.of(issued)), id(), collector);
            }
        }
    }
}
