package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** OGI-S05: a table has every row and column of its form. */
public final class S05RowMissing implements Check {
    private static final TableKind[] KINDS = TableKind.values();
    private static final int NAMED_ONE_BY_ONE = 3;

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        for (TableKind kind : KINDS) {
            MissingRows missing = new MissingRows(context, kind);
            if (!report.has(kind)) {
                collector.notApplicable(TablePath.of(kind), "reason.tableMissing");
            } else if (missing.hasAny()) {
                report(missing, kind, AbsenceProof.of(context), collector);
            } else {
                collector.passed(TablePath.of(kind));
            }
        }
    }

    private static void report(MissingRows missing, TableKind kind, AbsenceProof proof, RuleCollector collector) {
        Map<Boolean, List<RowPath>> proven = missing.rows().stream()
                .collect(Collectors.partitioningBy(row -> !missing.isLabelled(row) && proof.ofRow(row)));
        List<RowPath> rows = proven.getOrDefault(true, List.of());
        if (rows.size() > NAMED_ONE_BY_ONE) {
            collector.violated(Violation.at(TablePath.of(kind))
                    .withKey("OGI-S05.rows")
                    .withArguments(
                            Integer.toString(rows.size()),
                            "@" + rows.stream().map(RowPath::toString).collect(Collectors.joining(" @"))));
        } else {
            rows.forEach(row -> collector.violated(Violation.at(row)));
        }
        proven.getOrDefault(false, List.of()).forEach(row -> collector.lacking(row, List.of(row)));
        List<FormColumn> columns = proof.ofRows(kind) ? missing.columns() : List.of();
        columns.forEach(column -> collector.violated(
                Violation.at(TablePath.of(kind)).withKey("OGI-S05.column").withArguments("@column." + column.key())));
        missing.cells().stream()
                .filter(path -> !columns.contains(path.column()))
                .forEach(path -> collector.lacking(path, List.of(path)));
    }
}
