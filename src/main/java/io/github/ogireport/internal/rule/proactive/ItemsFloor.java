package io.github.ogireport.internal.rule.proactive;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.hint.SumTeller;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.ProactiveDisclosure;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import java.util.List;

/** OGI-T204, 2019 form: the items of last year and the signed change of this year are not negative together. */
public final class ItemsFloor extends StandardRule {
    /** Made once for the list of standard rules. */
    public ItemsFloor() {
        super("OGI-T204", Severity.ERROR, RuleScope.PROACTIVE, LegalBasis.ARTICLE_20);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        ProactiveDisclosure table = context.report().proactive();
        boolean asked = false;
        for (ProactiveCounts counts : table.rows()) {
            List<ProactiveColumn> columns = counts.row().columns(counts.form());
            if (table.present() && counts.form() == TableForm.FORM_2019 && columns.contains(ProactiveColumn.CHANGE)) {
                asked = true;
                ProactiveRow row = counts.row();
                List<Cell> cells = counts.cells();
                Term items = new Term(CellPath.of(row, ProactiveColumn.ITEMS_LAST_YEAR), cells.get(0));
                Term change = new Term(CellPath.of(row, ProactiveColumn.CHANGE), cells.get(1));
                SumTeller.tellAtLeast(new Sum(id(), change.path(), List.of(items, change), List.of()), id(), collector);
            }
        }
        if (!asked) {
            collector.notApplicable(TablePath.of(TableKind.PROACTIVE), table.present() ? "reason.otherForm" : "reason.tableMissing");
        }
    }
}
