package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** OGI-S05: a table has every row and column of its form. */
public final class S05RowMissing extends StandardRule {
    private static final TableKind[] KINDS = TableKind.values();
    private static final int NAMED_ONE_BY_ONE = 3;
    private static final int FIRST_YEAR_OF_2021_FORM = 2021;

    /** Made once for the list of standard rules. */
    public S05RowMissing() {
        super("OGI-S05", Severity.ERROR, RuleScope.STRUCTURE, LegalBasis.FORM);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        for (TableKind kind : KINDS) {
            MissingRows missing = new MissingRows(context, kind);
            if (!report.has(kind)) {
                collector.notApplicable(TablePath.of(kind), "reason.tableMissing");
            } else if (missing.hasAny()) {
                report(missing, kind, collector);
            } else if (kind == TableKind.REQUESTS && lacksRowsOfItsYear(report)) {
                // The form is decided by content, so a complete table of the older form is a warning only.
                collector.violated(Violation.at(RowPath.of(RequestRow.OTHER_HANDLING))
                        .withKey("OGI-S05.oldOtherHandling")
                        .withSeverity(Severity.WARNING)
                        .withArguments("@" + RowPath.of(RequestRow.CLARIFICATION_OVERDUE) + " @"
                                + RowPath.of(RequestRow.FEE_OVERDUE) + " @" + RowPath.of(RequestRow.OTHER_REASON)));
            } else {
                collector.passed(TablePath.of(kind));
            }
        }
    }

    private static boolean lacksRowsOfItsYear(AnnualReport report) {
        return report.requests().form() == TableForm.FORM_2019 && report.year().orElse(0) >= FIRST_YEAR_OF_2021_FORM;
    }

    private static void report(MissingRows missing, TableKind kind, RuleCollector collector) {
        List<RowPath> rows =
                missing.rows().stream().filter(row -> !missing.isLabelled(row)).toList();
        Severity severity = missing.hasUnknownWords() ? Severity.WARNING : Severity.ERROR;
        if (rows.size() > NAMED_ONE_BY_ONE) {
            collector.violated(Violation.at(TablePath.of(kind))
                    .withKey("OGI-S05.rows")
                    .withSeverity(severity)
                    .withArguments(
                            Integer.toString(rows.size()),
                            "@" + rows.stream().map(RowPath::toString).collect(Collectors.joining(" @"))));
        } else {
            rows.forEach(row -> collector.violated(Violation.at(row).withSeverity(severity)));
        }
        missing.rows().stream().filter(missing::isLabelled).forEach(row -> collector.lacking(row, List.of(row)));
        List<FormColumn> columns = missing.columns();
        columns.forEach(column -> collector.violated(Violation.at(TablePath.of(kind))
                .withKey("OGI-S05.column")
                .withSeverity(severity)
                .withArguments("@column." + column.key())));
        missing.cells().stream()
                .filter(path -> !columns.contains(path.column()))
                .forEach(path -> collector.lacking(path, List.of(path)));
    }
}
