package io.github.ogireport.cli.output.csv;

import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** One row for the verdict of each file, each diagnostic, each finding, and each file that could not be read. */
public final class CsvReportWriter implements ReportWriter {
    private final Csv csv;
    private final OutputWording wording;

    /** Writes to {@code out} in the language of {@code locale}. */
    public CsvReportWriter(Writer out, Locale locale, CsvOptions options) {
        this.csv = new Csv(out, options);
        this.wording = new OutputWording(locale);
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
                OutputWording.key(OutputWording.severity(report.verdict())),
                "",
                "",
                "",
                wording.verdictMeaning(report.verdict()));
        for (Diagnostic diagnostic : report.diagnostics()) {
            csv.row(
                    report.file(),
                    "diagnostic",
                    diagnostic.code(),
                    OutputWording.key(diagnostic.severity()),
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
                    OutputWording.key(finding.severity()),
                    finding.path().toString(),
                    line(report.place(finding)),
                    column(report.place(finding)),
                    message(finding));
        }
    }

    @Override
    public void unreadable(String file, String reason) throws IOException {
        csv.row(file, "unreadable", "", OutputWording.key(Severity.FATAL), "", "", "", reason);
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
