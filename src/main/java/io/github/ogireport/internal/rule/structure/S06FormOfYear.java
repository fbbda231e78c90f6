package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;

/** OGI-S06: the 2019 form for the reports on 2019 and 2020, the 2021 form from the report on 2021 on, and no mixture. */
public final class S06FormOfYear implements Check {
    private static final int FIRST_YEAR_OF_2019_FORM = 2019;
    private static final int FIRST_YEAR_OF_2021_FORM = 2021;

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        int year = report.year().orElse(0);
        if (year != 0 && year < FIRST_YEAR_OF_2019_FORM) {
            collector.notApplicable(ReportPath.report(), "OGI-S06.beforeForms", Integer.toString(year));
            return;
        }
        TableForm due = year >= FIRST_YEAR_OF_2021_FORM ? TableForm.FORM_2021 : TableForm.FORM_2019;
        int rows2019 = countRows(report, TableForm.FORM_2019);
        int rows2021 = countRows(report, TableForm.FORM_2021);
        if (rows2019 + rows2021 == 0) {
            collector.notApplicable(TablePath.of(TableKind.PROACTIVE), "reason.tableMissing");
        } else if (rows2019 > 0 && rows2021 > 0) {
            violated(
                    TableKind.PROACTIVE,
                    Violation.at(TablePath.of(TableKind.PROACTIVE))
                            .withKey("OGI-S06.mixed")
                            .withArguments(yearText(year)),
                    context,
                    collector);
        } else if (year == 0) {
            collector.notAssessable(TablePath.of(TableKind.PROACTIVE), "reason.yearUnknown");
        } else {
            TableForm form = rows2019 > 0 ? TableForm.FORM_2019 : TableForm.FORM_2021;
            Severity severity = due == TableForm.FORM_2021 ? Severity.ERROR : Severity.WARNING;
            report(TableKind.PROACTIVE, form, due, severity, context, collector);
        }
        if (!isProven(report)) {
            collector.notApplicable(TablePath.of(TableKind.REQUESTS), "OGI-S06.unproven");
        } else if (year == 0) {
            collector.notAssessable(TablePath.of(TableKind.REQUESTS), "reason.yearUnknown");
        } else {
            report(TableKind.REQUESTS, report.requests().form(), due, Severity.WARNING, context, collector);
        }
    }

    private static void report(
            TableKind kind,
            TableForm form,
            TableForm due,
            Severity severity,
            RuleContext context,
            RuleCollector collector) {
        if (form == due) {
            collector.passed(TablePath.of(kind));
        } else {
            String year = yearText(context.report().year().orElse(0));
            violated(
                    kind,
                    Violation.at(TablePath.of(kind))
                            .withSeverity(severity)
                            .withArguments(year, "@" + name(form), "@" + name(due)),
                    context,
                    collector);
        }
    }

    /** A form differs from another by the rows and columns it lacks, so all that is printed must have been read. */
    private static void violated(TableKind kind, Violation violation, RuleContext context, RuleCollector collector) {
        if (AbsenceProof.of(context).ofRows(kind)) {
            collector.violated(violation);
        } else {
            collector.notAssessable(TablePath.of(kind), AbsenceProof.NOT_PROVEN);
        }
    }

    private static String name(TableForm form) {
        return form == TableForm.FORM_2019 ? "form.2019" : "form.2021";
    }

    private static String yearText(int year) {
        return year == 0 ? "@year.unknown" : Integer.toString(year);
    }

    /** The rows printed in {@code form}; a row without any cell proves no form. */
    private static int countRows(AnnualReport report, TableForm form) {
        int count = 0;
        for (ProactiveCounts row : report.proactive().rows()) {
            count += row.form() == form && isPrinted(row) ? 1 : 0;
        }
        return count;
    }

    private static boolean isPrinted(ProactiveCounts row) {
        for (Cell cell : row.cells()) {
            if (!cell.isMissing()) {
                return true;
            }
        }
        return false;
    }

    /** Whether （六）其他处理, in which alone the forms differ, is in the text. */
    private static boolean isProven(AnnualReport report) {
        for (RequestCounts counts : report.requests().rows()) {
            boolean differs =
                    counts.row().isIn(TableForm.FORM_2019) != counts.row().isIn(TableForm.FORM_2021);
            if (differs && counts.total().state() != CellState.MISSING) {
                return true;
            }
        }
        return false;
    }
}
