package io.github.ogireport.cli.output;

import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** For people at a terminal: what the report states, its tables, what is wrong, what is doubtful. */
public final class TextReportWriter implements ReportWriter {
    private final Writer out;
    private final Wording wording;
    private final TextTables tables;
    private final boolean withTables;
    private boolean first = true;

    /** Writes to {@code out} in the language of {@code locale}, with or without the three tables. */
    public TextReportWriter(Writer out, Locale locale, boolean withTables) {
        this.out = out;
        this.wording = new Wording(locale);
        this.tables = new TextTables(wording);
        this.withTables = withTables;
    }

    @Override
    public void begin() {}

    @Override
    public void write(CheckedReport report) throws IOException {
        if (!first) {
            line("");
        }
        first = false;
        line("== " + report.file());
        line(wording.text("text.verdict", wording.verdict(report.verdict()), wording.verdictMeaning(report.verdict())));
        if (report.isReport()) {
            writeMetadata(report);
            if (withTables) {
                for (String line : tables.lines(report)) {
                    line(line);
                }
            }
        }
        writeFindings(report.findings());
        writeDiagnostics(report.diagnostics());
        writeCrashes(report.rules());
    }

    @Override
    public void end(Tally tally) throws IOException {
        if (tally.files() + tally.unreadable() < 2) {
            return;
        }
        line("");
        line(wording.text("text.summary", tally.files(), tally.unreadable()));
        for (Verdict verdict : Verdict.values()) {
            if (tally.count(verdict) > 0) {
                line("  " + wording.text("text.count", wording.verdict(verdict), tally.count(verdict)));
            }
        }
        line(wording.text(
                "text.findingCount",
                tally.count(Severity.ERROR) + tally.count(Severity.FATAL),
                tally.count(Severity.WARNING),
                tally.count(Severity.INFO)));
    }

    private void writeMetadata(CheckedReport report) throws IOException {
        for (Fact fact : Fact.of(report.report(), wording)) {
            line(wording.text("text.fact", fact.name(), fact.value()));
        }
    }

    private void writeFindings(List<Finding> findings) throws IOException {
        line("");
        if (findings.isEmpty()) {
            line(wording.text("findings.none"));
            return;
        }
        line(wording.text("findings.title", findings.size()));
        for (Finding finding : findings) {
            line(entry(finding.severity(), finding.code(), finding.place(), finding.message(wording.locale())));
            for (String detail : details(finding)) {
                line("         " + detail);
            }
        }
    }

    private List<String> details(Finding finding) {
        List<String> details = new ArrayList<>();
        if (wording.addsSides(finding)) {
            details.add(wording.text(
                    "finding.sides",
                    JsonFields.plain(finding.left()),
                    JsonFields.plain(finding.right()),
                    JsonFields.plain(finding.difference())));
        }
        if (!finding.cells().isEmpty()) {
            details.add(wording.text("finding.cells", new CellList(wording).of(finding)));
        }
        for (String hint : finding.hintMessages(wording.locale())) {
            details.add(wording.text("finding.hint", hint));
        }
        if (finding.isSuppressed()) {
            details.add(wording.text("finding.suppressed", finding.suppression().orElse("")));
        }
        return details;
    }

    private void writeDiagnostics(List<Diagnostic> diagnostics) throws IOException {
        if (diagnostics.isEmpty()) {
            return;
        }
        line("");
        line(wording.text("diagnostics.title", diagnostics.size()));
        for (Diagnostic diagnostic : diagnostics) {
            line(entry(
                    diagnostic.severity(), diagnostic.code(), diagnostic.span(), diagnostic.message(wording.locale())));
        }
    }

    private void writeCrashes(List<RuleResult> rules) throws IOException {
        for (RuleResult rule : rules) {
            if (rule.outcome() == RuleOutcome.FAILED) {
                line(wording.text("rule.failed", rule.code(), rule.message(wording.locale())));
            }
        }
    }

    private String entry(Severity severity, String code, SourceSpan span, String message) {
        String place = span.isKnown() ? " " + span : "";
        return "  " + DisplayWidth.left(wording.severity(severity), 7) + " " + code + place + "  " + message;
    }

    private void line(String text) throws IOException {
        out.write(VisibleText.of(text));
        out.write('\n');
    }
}
