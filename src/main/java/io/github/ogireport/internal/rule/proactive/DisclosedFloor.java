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

/** OGI-T203, 2019 form: the total disclosed is at least what was newly disclosed, and usually what was newly produced. */
public final class DisclosedFloor extends StandardRule {
    private static final ProactiveRow[] ROWS = {ProactiveRow.RULES, ProactiveRow.NORMATIVE_DOCUMENTS};

    /** Made once for the list of standard rules. */
    public DisclosedFloor() {
        super("OGI-T203", Severity.INFO, RuleScope.PROACTIVE, LegalBasis.ARTICLE_20);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        ProactiveDisclosure table = context.report().proactive();
        for (ProactiveRow row : ROWS) {
            Optional<ProactiveCounts> counts = table.row(row);
            if (!table.present() || counts.isEmpty()) {
                collector.notApplicable(row.path(), "reason.tableMissing");
            } else if (counts.get().form() != TableForm.FORM_2019) {
                collector.notApplicable(row.path(), "reason.otherForm");
            } else {
                List<Cell> cells = counts.get().cells();
                Term total = new Term(row.path(ProactiveColumn.TOTAL_DISCLOSED), cells.get(2));
                compare(total, new Term(row.path(ProactiveColumn.NEWLY_DISCLOSED), cells.get(1)), id(), collector);
                compare(
                        total,
                        new Term(row.path(ProactiveColumn.NEWLY_PRODUCED), cells.get(0)),
                        "OGI-T203.produced",
                        collector);
            }
        }
    }

    private static void compare(Term total, Term part, String key, RuleCollector collector) {
        SumTeller.tellAtLeast(new Sum("OGI-T203", part.path(), List.of(total), List.of(part)), key, collector);
    }
}
