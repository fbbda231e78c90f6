package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.TableLines;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * OGI-C07: a row of the table of requests has as many cells as the form has columns. Only where the source has cells of its own: how a
 * text separates its values is layout, not content.
 */
public final class C07ShiftedRow implements Check {
    private static final int NAMED_ONE_BY_ONE = 3;

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        List<TableLine> lines = TableLines.of(context.document(), TableKind.REQUESTS);
        if (lines.isEmpty()) {
            collector.notApplicable(TablePath.of(TableKind.REQUESTS), "reason.tableMissing");
            return;
        }
        if (lines.get(0).span().isInText()) {
            collector.notApplicable(TablePath.of(TableKind.REQUESTS), "OGI-C07.text");
            return;
        }
        List<TableRow> uneven = new ArrayList<>();
        for (TableLine line : lines) {
            if (line instanceof TableRow row
                    && row.path() instanceof RowPath path
                    && !path.isExtension()
                    && isUneven(row)) {
                uneven.add(row);
            }
        }
        if (uneven.isEmpty()) {
            collector.passed(TablePath.of(TableKind.REQUESTS));
        } else if (TableLines.isHeadedWith(lines, "小计")) {
            collector.notApplicable(TablePath.of(TableKind.REQUESTS), "OGI-C07.moreColumns");
        } else {
            report(uneven, collector);
        }
    }

    private static void report(List<TableRow> uneven, RuleCollector collector) {
        if (uneven.size() > NAMED_ONE_BY_ONE) {
            collector.violated(Violation.at(TablePath.of(TableKind.REQUESTS))
                    .withKey("OGI-C07.many")
                    .withArguments(
                            Integer.toString(uneven.size()), uneven.get(0).label()));
            return;
        }
        for (TableRow row : uneven) {
            collector.violated(Violation.at(row.path())
                    .withArguments(row.label(), Integer.toString(row.cells().size())));
        }
    }

    /** Whether the row has cells of its own, but another number of them than the form. */
    private static boolean isUneven(TableRow row) {
        int cells = row.cells().size();
        return cells != Applicant.values().length
                && row.cells().stream().anyMatch(cell -> !cell.cell().isMissing());
    }
}
