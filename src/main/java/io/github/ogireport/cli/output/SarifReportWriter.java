package io.github.ogireport.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings and diagnostics as SARIF 2.1.0, the format that code review tools read. */
public final class SarifReportWriter implements ReportWriter {
    private static final int INDENTED_LEVELS = 6;
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final Wording wording;
    private final List<Rule> rules;
    private final String version;
    private final List<String> unreadable = new ArrayList<>();

    /** Writes to {@code out} in the language of {@code locale}; {@code rules} are listed as the tool's rules. */
    public SarifReportWriter(Writer out, Locale locale, List<Rule> rules, String version) throws IOException {
        this.json = JsonLayout.generator(out, INDENTED_LEVELS);
        this.wording = new Wording(locale);
        this.rules = List.copyOf(rules);
        this.version = version;
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        writeTool();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        for (Diagnostic diagnostic : report.diagnostics()) {
            beginResult(diagnostic.code(), diagnostic.severity(), diagnostic.message(wording.locale()));
            writeLocation(report, diagnostic.span(), diagnostic.path().toString());
            json.writeEndObject();
        }
        for (Finding finding : report.findings()) {
            beginResult(finding.code(), finding.severity(), finding.message(wording.locale()));
            writeLocation(report, finding.place(), finding.path().toString());
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("finding/v1", finding.fingerprint());
            json.writeEndObject();
            if (finding.isSuppressed()) {
                writeSuppression(finding.suppression().orElse(""));
            }
            json.writeEndObject();
        }
    }

    @Override
    public void unreadable(String file, String reason) {
        unreadable.add(file + ": " + reason);
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", unreadable.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (String problem : unreadable) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            writeMessage("message", problem);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void writeTool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "ogi-report-parser");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            beginRule(rule.id(), rule.severity());
            RuleEntry entry = RuleEntry.of(rule, wording.locale());
            writeMessage("shortDescription", entry.title());
            if (!entry.formula().isEmpty()) {
                writeMessage("fullDescription", entry.formula());
            }
            writeMessage("help", entry.legalBasis());
            json.writeEndObject();
        }
        for (DiagnosticCode code : DiagnosticCode.values()) {
            beginRule(code.name(), code.severity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void beginRule(String id, Severity severity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(severity));
        json.writeEndObject();
    }

    private void beginResult(String id, Severity severity, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", id);
        json.writeStringField("level", level(severity));
        writeMessage("message", message);
    }

    /** The place in the file; for a position in extracted text only the file, since the region would be another's. */
    private void writeLocation(CheckedReport report, SourceSpan span, String path) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", SarifUri.of(report.file()));
        json.writeEndObject();
        if (span.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", span.line());
            json.writeNumberField("startColumn", span.column());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (!path.isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", path);
            json.writeStringField("name", wording.label(path));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeSuppression(String reason) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("justification", reason);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeMessage(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR, FATAL -> "error";
        };
    }
}
