package io.github.ogireport.cli.output;

import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** One row for the verdict of each file, each diagnostic and each finding. */
public final class CsvReportWriter implements ReportWriter {
    private final Csv csv;
    private final Wording wording;

    /** Writes to {@code out} in the language of {@code locale}. */
    public CsvReportWriter(Writer out, Locale locale, boolean forSpreadsheet) {
        this.csv = new Csv(out, forSpreadsheet);
        this.wording = new Wording(locale);
    }

    @Override
    public void begin() throws IOException {
        csv.header("file", "kind", "code", "severity", "path", "line", "column", "message");
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        csv.row(
                report.file(),
                "verdict",
                report.verdict().name(),
                Wording.key(Wording.severity(report.verdict())),
                "",
                "",
                "",
                wording.verdictMeaning(report.verdict()));
        for (Diagnostic diagnostic : report.diagnostics()) {
            csv.row(
                    report.file(),
                    "diagnostic",
                    diagnostic.code(),
                    Wording.key(diagnostic.severity()),
                    diagnostic.path().toString(),
                    line(diagnostic.span()),
                    column(diagnostic.span()),
                    diagnostic.message(wording.locale()));
        }
        for (Finding finding : report.findings()) {
            csv.row(
                    report.file(),
                    "finding",
                    finding.code(),
                    Wording.key(finding.severity()),
                    finding.path().toString(),
                    line(finding.place()),
                    column(finding.place()),
                    message(finding));
        }
    }

    @Override
    public void end(Tally tally) {}

    private String message(Finding finding) {
        String message = finding.message(wording.locale());
        return finding.isSuppressed()
                ? wording.text("finding.suppressed", finding.suppression().orElse("")) + " " + message
                : message;
    }

    static String line(SourceSpan span) {
        return span.line() > 0 ? String.valueOf(span.line()) : "";
    }

    static String column(SourceSpan span) {
        return span.column() > 0 ? String.valueOf(span.column()) : "";
    }
}
