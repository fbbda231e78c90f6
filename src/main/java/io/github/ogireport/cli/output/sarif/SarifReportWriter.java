package io.github.ogireport.cli.output.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.cli.output.json.JsonLayout;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.place.TextPlace;
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
    private final OutputWording wording;
    private final List<Rule> rules;
    private final String version;
    private final List<Unread> unread = new ArrayList<>();

    /** A file that could not be read. */
    private record Unread(String file, String reason) {}

    /** Writes to {@code out} in the language of {@code locale}; {@code rules} are listed as the tool's rules. */
    public SarifReportWriter(Writer out, Locale locale, List<Rule> rules, String version) throws IOException {
        this.json = JsonLayout.generator(out, INDENTED_LEVELS);
        this.wording = new OutputWording(locale);
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
        new SarifTool(json, wording).write(rules, version);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        for (SarifResult result : SarifResult.of(report, wording.locale())) {
            write(report, result);
        }
    }

    @Override
    public void unreadable(String file, String reason) {
        unread.add(new Unread(file, reason));
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", unread.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Unread file : unread) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            SarifJson.message(json, "message", wording.text("unreadable.line", file.file(), file.reason()));
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            SarifJson.artifact(json, file.file());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
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

    private void write(CheckedReport report, SarifResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", result.code());
        json.writeStringField("level", SarifJson.level(result.severity()));
        SarifJson.message(json, "message", result.message());
        json.writeArrayFieldStart("locations");
        writeLocation(report, result.place(), 0);
        json.writeEndArray();
        if (!result.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (int i = 0; i < result.related().size(); i++) {
                writeLocation(report, result.related().get(i), i + 1);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(result.mark(), result.fingerprint());
        json.writeEndObject();
        if (!result.suppression().isEmpty()) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("justification", result.suppression());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /**
     * The place in the file; where the file has no lines, the place in words. Related locations are numbered and have the name
     * of their cell as message.
     */
    private void writeLocation(CheckedReport report, SarifResult.SarifPlace place, int number) throws IOException {
        String path = place.path().toString();
        SourceSpan span = place.span();
        json.writeStartObject();
        if (number > 0) {
            json.writeNumberField("id", number);
        }
        json.writeObjectFieldStart("physicalLocation");
        SarifJson.artifact(json, report.file());
        if (span.line() > 0) {
            writeRegion(span);
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
        String where = span.isKnown() && span.line() == 0 ? wording.place(span) : "";
        if (number > 0 || !where.isEmpty()) {
            SarifJson.message(json, "message", (wording.label(path) + " " + where).strip());
        }
        json.writeEndObject();
    }

    /** The end is known where the text that was read is the file itself. */
    private void writeRegion(SourceSpan span) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", span.line());
        json.writeNumberField("startColumn", span.column());
        if (span.place() instanceof TextPlace) {
            SourceSpan end = span.within(span.length(), span.length());
            json.writeNumberField("endLine", end.line());
            json.writeNumberField("endColumn", end.column());
        }
        json.writeEndObject();
    }
}
