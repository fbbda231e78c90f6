package io.github.ogireport.cli.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.json.ReportJson;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import io.github.ogireport.rule.Hint;
import io.github.ogireport.rule.RuleResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything about each file, as {@code docs/report.schema.json} describes it. */
public final class JsonReportWriter implements ReportWriter {
    private static final String SCHEMA_VERSION = "1.0";
    private static final int INDENTED_LEVELS = 6;

    private final JsonGenerator json;
    private final OutputWording wording;
    private final boolean lines;
    private final boolean ruleResults;
    private final List<Unread> unread = new ArrayList<>();

    /** A file that could not be read. */
    private record Unread(String file, String reason) {}

    /**
     * Writes to {@code out} in the language of {@code locale}.
     *
     * @param lines       whether each report is an object on a line of its own, and not all are one object
     * @param ruleResults whether with what came of every rule
     */
    public JsonReportWriter(Writer out, Locale locale, boolean lines, boolean ruleResults) throws IOException {
        this.json = lines ? JsonLayout.lines(out) : JsonLayout.generator(out, INDENTED_LEVELS);
        this.wording = new OutputWording(locale);
        this.lines = lines;
        this.ruleResults = ruleResults;
    }

    @Override
    public void begin() throws IOException {
        if (!lines) {
            json.writeStartObject();
            json.writeArrayFieldStart("reports");
        }
    }

    @Override
    public void unreadable(String file, String reason) throws IOException {
        if (lines) {
            writeUnread(new Unread(file, reason));
        } else {
            unread.add(new Unread(file, reason));
        }
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        json.writeStartObject();
        writeVersion();
        json.writeStringField("file", report.file());
        json.writeStringField("verdict", report.verdict().name());
        json.writeStringField("positions", report.isExtracted() ? "extractedText" : "file");
        json.writeFieldName("report");
        if (lines) {
            json.writeRawValue(ReportJson.write(report.report()));
        } else {
            JsonRecords.write(json, report.report());
        }
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : report.diagnostics()) {
            writeDiagnostic(diagnostic);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            writeFinding(finding, report.place(finding));
        }
        json.writeEndArray();
        if (ruleResults) {
            json.writeArrayFieldStart("rules");
            for (RuleResult rule : report.rules()) {
                writeRule(rule);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    @Override
    public void end(Tally tally) throws IOException {
        if (!lines) {
            json.writeEndArray();
            json.writeArrayFieldStart("unreadable");
            for (Unread file : unread) {
                writeUnread(file);
            }
            json.writeEndArray();
            json.writeStringField("schemaVersion", SCHEMA_VERSION);
            json.writeEndObject();
        }
        if (!lines || tally.files() + tally.unreadable() > 0) {
            json.writeRaw('\n');
        }
        json.flush();
    }

    private void writeVersion() throws IOException {
        if (lines) {
            json.writeStringField("schemaVersion", SCHEMA_VERSION);
        }
    }

    private void writeUnread(Unread file) throws IOException {
        json.writeStartObject();
        writeVersion();
        json.writeStringField("file", file.file());
        json.writeStringField("reason", file.reason());
        json.writeEndObject();
    }

    private void writeDiagnostic(Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code());
        json.writeStringField("severity", OutputWording.key(diagnostic.severity()));
        json.writeStringField("path", diagnostic.path().toString());
        writePlace(diagnostic.span());
        json.writeStringField("message", diagnostic.message(wording.locale()));
        json.writeEndObject();
    }

    private void writeFinding(Finding finding, SourceSpan place) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", OutputWording.key(finding.severity()));
        json.writeStringField("path", finding.path().toString());
        writePlace(place);
        json.writeStringField("message", finding.message(wording.locale()));
        json.writeStringField("legalBasis", finding.legalBasis());
        JsonFields.number(json, "left", OutputWording.digits(finding.left()));
        JsonFields.number(json, "right", OutputWording.digits(finding.right()));
        JsonFields.number(json, "difference", OutputWording.digits(finding.difference()));
        json.writeStringField("fingerprint", finding.fingerprint());
        JsonFields.optional(json, "suppressed", finding.suppression().orElse(""));
        json.writeArrayFieldStart("hints");
        List<String> hints = finding.hintMessages(wording.locale());
        for (int i = 0; i < hints.size(); i++) {
            Hint hint = finding.hints().get(i);
            json.writeStartObject();
            json.writeStringField("key", hint.key());
            json.writeStringField("path", hint.path().toString());
            json.writeStringField("message", hints.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cells");
        for (FindingCell cell : finding.cells()) {
            json.writeStartObject();
            json.writeStringField("path", cell.path().toString());
            JsonRecords.writeCellFields(json, cell.cell());
            writePlace(cell.place());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeRule(RuleResult rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.code());
        json.writeStringField("outcome", rule.outcome().name());
        json.writeStringField("path", rule.path().toString());
        JsonFields.optional(json, "reason", rule.reason());
        JsonFields.optional(json, "message", rule.message(wording.locale()));
        json.writeEndObject();
    }

    private void writePlace(SourceSpan span) throws IOException {
        writePosition("line", span.line(), span.line() > 0);
        writePosition("column", span.column(), span.line() > 0);
        JsonFields.optional(json, "place", wording.place(span));
        writePosition("start", span.start(), span.isKnown());
        writePosition("end", span.end(), span.isKnown());
    }

    private void writePosition(String name, int position, boolean known) throws IOException {
        json.writeFieldName(name);
        if (known) {
            json.writeNumber(position);
        } else {
            json.writeNull();
        }
    }
}
