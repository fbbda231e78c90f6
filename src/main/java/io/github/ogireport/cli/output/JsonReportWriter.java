package io.github.ogireport.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import io.github.ogireport.rule.Hint;
import io.github.ogireport.rule.RuleResult;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Everything about each file, as {@code docs/report.schema.json} describes it. */
public final class JsonReportWriter implements ReportWriter {
    private static final int INDENTED_LEVELS = 6;

    private final JsonGenerator json;
    private final Wording wording;

    /** Writes to {@code out} in the language of {@code locale}. */
    public JsonReportWriter(Writer out, Locale locale) throws IOException {
        this.json = JsonLayout.generator(out, INDENTED_LEVELS);
        this.wording = new Wording(locale);
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("reports");
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", report.file());
        json.writeStringField("verdict", report.verdict().name());
        json.writeStringField("positions", report.extracted() ? "extractedText" : "file");
        json.writeFieldName("report");
        JsonRecords.write(json, report.report());
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : report.diagnostics()) {
            writeDiagnostic(diagnostic);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            writeFinding(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (RuleResult rule : report.rules()) {
            writeRule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void writeDiagnostic(Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code());
        json.writeStringField("severity", Wording.key(diagnostic.severity()));
        json.writeStringField("path", diagnostic.path().toString());
        writePlace(diagnostic.span());
        json.writeStringField("message", diagnostic.message(wording.locale()));
        json.writeEndObject();
    }

    private void writeFinding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", Wording.key(finding.severity()));
        json.writeStringField("path", finding.path().toString());
        writePlace(finding.place());
        json.writeStringField("message", finding.message(wording.locale()));
        json.writeStringField("legalBasis", finding.legalBasis());
        JsonFields.number(json, "left", JsonFields.plain(finding.left()));
        JsonFields.number(json, "right", JsonFields.plain(finding.right()));
        JsonFields.number(json, "difference", JsonFields.plain(finding.difference()));
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
        if (span.isKnown()) {
            if (span.line() > 0) {
                json.writeNumberField("line", span.line());
                json.writeNumberField("column", span.column());
            } else {
                json.writeNullField("line");
                json.writeNullField("column");
            }
            json.writeStringField("place", span.place().describe(wording.locale()));
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
        } else {
            json.writeNullField("line");
            json.writeNullField("column");
            json.writeNullField("place");
            json.writeNullField("start");
            json.writeNullField("end");
        }
    }
}
