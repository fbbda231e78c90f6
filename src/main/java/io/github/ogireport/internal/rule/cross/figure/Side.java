package io.github.ogireport.internal.rule.cross.figure;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.path.ReportPath;

/**
 * One of the reports compared.
 *
 * @param root   where its paths begin: the path of the report as a whole, in the report it is of
 * @param report the report
 */
public record Side(ReportPath root, AnnualReport report) {
    /** The current report of two years, or the aggregate report. */
    public static Side main(AnnualReport report) {
        return new Side(ReportPath.report(), report);
    }

    /** The report of the year before. */
    public static Side previous(AnnualReport report) {
        return new Side(OtherReportPath.previous(ReportPath.report()), report);
    }

    /** The member at {@code index} of the list given, counted from 0. */
    public static Side member(int index, AnnualReport report) {
        return new Side(OtherReportPath.member(index, ReportPath.report()), report);
    }

    /** A path of this report, as the comparison names it. */
    public ReportPath at(ReportPath path) {
        return root instanceof OtherReportPath other ? new OtherReportPath(other.member(), path) : path;
    }

    public Cell cell(CellPath path) {
        return report.cell(path).orElse(Cell.missing());
    }

    public boolean has(TableKind table) {
        return report.has(table);
    }

    /** The agency as printed, or an empty text. */
    public String agency() {
        return report.agency().orElse("");
    }
}
