package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.base.TableLines;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-C07: a row of the table of requests has as many cells as the form has columns. */
public final class ShiftedRow extends StandardRule {
    /** Made once for the list of standard rules. */
    public ShiftedRow() {
        super("OGI-C07", Severity.WARNING, RuleScope.CELLS, LegalBasis.FORM);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        List<TableLine> lines = TableLines.of(context.document(), TableKind.REQUESTS);
        if (lines.isEmpty()) {
            collector.notApplicable("requests", "reason.tableMissing");
            return;
        }
        boolean even = true;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof TableRow row && !row.path().endsWith(".extension") && isUneven(row)) {
                even = false;
                collector.violated(Violation.at(row.path())
                        .withArguments(row.label(), Integer.toString(row.cells().size())));
            }
        }
        if (even) {
            collector.passed("requests");
        }
    }

    /** Whether the row has cells of its own, but another number of them than the form. */
    private static boolean isUneven(TableRow row) {
        int cells = row.cells().size();
        if (cells == 0 || cells == RequestRow.width()) {
            return false;
        }
        for (int i = 0; i < cells; i++) {
            if (row.cells().get(i).cell().state() != CellState.MISSING) {
                return true;
            }
        }
        return false;
    }
}
