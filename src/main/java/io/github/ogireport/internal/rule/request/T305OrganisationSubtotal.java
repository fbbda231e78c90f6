package io.github.ogireport.internal.rule.request;

import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.TableLines;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-T305: where a template adds a column 小计 for 法人或其他组织, it is the sum of the five columns before it. */
public final class T305OrganisationSubtotal implements Check {
    private static final int SUBTOTAL = 6;

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        List<TableLine> lines = TableLines.of(context.document(), TableKind.REQUESTS);
        boolean judged = false;
        for (TableLine line : lines) {
            if (line instanceof TableRow row && isWide(row)) {
                compare(row, collector);
                judged = true;
            }
        }
        if (!judged) {
            collector.notApplicable(TablePath.of(TableKind.REQUESTS), "OGI-T305.none");
        }
    }

    /** Whether the row has the cell of the subtotal, which is in no column of the form. */
    private static boolean isWide(TableRow row) {
        return row.isAssigned()
                && row.cells().size() == Applicant.values().length + 1
                && row.cells().get(SUBTOTAL).path() instanceof RowPath;
    }

    private static void compare(TableRow row, RuleCollector collector) {
        long sum = 0;
        boolean whole = true;
        for (TableCell cell : row.cells().subList(1, SUBTOTAL)) {
            long count = Count.of(cell.cell());
            whole &= count != Count.NONE;
            sum += count;
        }
        long subtotal = Count.of(row.cells().get(SUBTOTAL).cell());
        if (!whole || subtotal == Count.NONE) {
            collector.notAssessable(row.path(), "OGI-T305.noNumbers");
        } else if (sum == subtotal) {
            collector.passed(row.path());
        } else {
            collector.violated(Violation.at(row.path())
                    .withPlace(row.cells().get(SUBTOTAL).span())
                    .withArguments(Long.toString(sum), Long.toString(subtotal))
                    .withSides(sum, subtotal));
        }
    }
}
