package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** OGI-S07: rows that the form does not have. They are kept apart and take part in no sum. */
public final class S07ExtraRow implements Check {
    /** No table has as many rows of its own; a text that has is damaged, and more findings would say no more. */
    private static final int MOST_ROWS = 100;

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        reportRows(report, TableKind.PROACTIVE, report.proactive().extensions(), collector);
        reportRows(report, TableKind.REQUESTS, report.requests().extensions(), collector);
    }

    private static void reportRows(
            AnnualReport report, TableKind kind, List<ExtensionRow> rows, RuleCollector collector) {
        if (!report.has(kind)) {
            collector.notApplicable(TablePath.of(kind), "reason.tableMissing");
        } else if (rows.isEmpty()) {
            collector.passed(TablePath.of(kind));
        }
        for (ExtensionRow row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
            String printed = row.cells().stream().map(Cell::text).collect(Collectors.joining(" "));
            collector.violated(Violation.at(RowPath.extension(kind)).withArguments(row.label(), printed));
        }
    }
}
