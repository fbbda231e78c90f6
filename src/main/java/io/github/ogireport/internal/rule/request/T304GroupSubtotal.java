package io.github.ogireport.internal.rule.request;

import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.TableLines;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.internal.rule.sum.OutcomeGroup;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OGI-T304: where a group of outcomes carries a number of its own, it is the sum of its rows. The form has none. */
public final class T304GroupSubtotal implements Check {
    private static final Applicant[] COLUMNS = Applicant.values();
    private static final RowPath PATH = RowPath.extension(TableKind.REQUESTS);

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        RequestHandling table = context.report().requests();
        boolean asked = false;
        for (ExtensionRow row : table.extensions()) {
            OutcomeGroup group = group(context, row);
            if (group != null && row.cells().size() == COLUMNS.length) {
                asked = true;
                compare(context.report(), row, group, collector);
            }
        }
        if (!asked) {
            collector.notApplicable(TablePath.of(TableKind.REQUESTS), "OGI-T304.none");
        }
    }

    private static void compare(AnnualReport report, ExtensionRow row, OutcomeGroup group, RuleCollector collector) {
        List<ReportPath> lacking = new ArrayList<>();
        for (int i = 0; i < COLUMNS.length; i++) {
            Cell printed = row.cells().get(i);
            List<ReportPath> paths = new ArrayList<>();
            long sum = 0;
            for (RequestRow member : group.rows()) {
                long count = Count.of(report, CellPath.of(member, COLUMNS[i]));
                sum += count == Count.NONE ? 0 : count;
                paths.add(CellPath.of(member, COLUMNS[i]));
                if (count == Count.NONE) {
                    lacking.add(CellPath.of(member, COLUMNS[i]));
                }
            }
            if (lacking.isEmpty() && Count.of(printed) != Count.NONE && Count.of(printed) != sum) {
                collector.violated(Violation.at(PATH)
                        .withCells(paths)
                        .withArguments(
                                row.label(),
                                "@column." + COLUMNS[i].key(),
                                printed.text(),
                                "@" + group.key(),
                                Long.toString(sum))
                        .withSides(Count.of(printed), sum));
                return;
            }
        }
        if (lacking.isEmpty()) {
            collector.passed(PATH);
        } else {
            collector.lacking(PATH, lacking);
        }
    }

    /** The group that the row is a subtotal of, by its label or else by the row that it comes after. */
    private static @Nullable OutcomeGroup group(RuleContext context, ExtensionRow row) {
        for (OutcomeGroup group : OutcomeGroup.values()) {
            if (row.label().contains(group.label())) {
                return group;
            }
        }
        if (!row.label().contains("小计")) {
            return null;
        }
        ReportPath before = ReportPath.report();
        for (TableLine line : TableLines.of(context.document(), TableKind.REQUESTS)) {
            if (line instanceof TableRow found) {
                if (found.path().equals(PATH) && found.label().equals(row.label())) {
                    break;
                }
                before = found.path();
            }
        }
        for (OutcomeGroup group : OutcomeGroup.values()) {
            if (RowPath.of(group.rows().get(group.rows().size() - 1)).equals(before)) {
                return group;
            }
        }
        return null;
    }
}
