package io.github.ogireport.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.model.Period;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.model.RowCounts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the records of a report as JSON: the tables under the names of the paths, null for what is not stated. */
final class JsonRecords {
    private JsonRecords() {}

    static void write(JsonGenerator json, AnnualReport report) throws IOException {
        json.writeStartObject();
        writeMetadata(json, report);
        writeTables(json, report);
        for (TableKind table : TableKind.values()) {
            writeTable(json, report, table);
        }
        json.writeFieldName("preamble");
        writeParagraphs(json, report.preamble());
        json.writeArrayFieldStart("sections");
        for (ReportSection section : report.sections()) {
            json.writeStartObject();
            json.writeStringField("kind", section.kind().key());
            json.writeStringField("heading", section.heading());
            json.writeFieldName("paragraphs");
            writeParagraphs(json, section.paragraphs());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The fields of a cell within an object that the caller has begun. */
    static void writeCellFields(JsonGenerator json, Cell cell) throws IOException {
        json.writeStringField("state", cell.state().key());
        JsonFields.number(json, "value", JsonFields.plain(cell));
        json.writeStringField("text", cell.text());
        JsonFields.optional(json, "unit", cell.unit());
    }

    private static void writeMetadata(JsonGenerator json, AnnualReport report) throws IOException {
        if (report.year().isPresent()) {
            json.writeNumberField("year", report.year().getAsInt());
        } else {
            json.writeNullField("year");
        }
        JsonFields.optional(json, "agency", report.agency().orElse(""));
        JsonFields.optional(json, "title", report.title().orElse(""));
        Optional<Period> period = report.period();
        if (period.isPresent()) {
            json.writeObjectFieldStart("period");
            json.writeStringField("start", period.get().start().toString());
            json.writeStringField("end", period.get().end().toString());
            json.writeEndObject();
        } else {
            json.writeNullField("period");
        }
        JsonFields.optional(
                json,
                "publishedOn",
                report.publishedOn().map(LocalDate::toString).orElse(""));
    }

    private static void writeTables(JsonGenerator json, AnnualReport report) throws IOException {
        json.writeObjectFieldStart("tables");
        List<String> forms = report.proactive().rows().stream()
                .map(counts -> counts.form().key())
                .distinct()
                .toList();
        String proactive = forms.size() == 1 ? forms.get(0) : "mixed";
        writeTable(
                json,
                "proactive",
                report.proactive().present(),
                proactive,
                report.proactive().extensions());
        String requests = report.requests().form().key();
        writeTable(
                json,
                "requests",
                report.requests().present(),
                requests,
                report.requests().extensions());
        writeTable(json, "challenges", report.challenges().present(), "", List.of());
        json.writeEndObject();
    }

    private static void writeTable(
            JsonGenerator json, String name, boolean present, String form, List<ExtensionRow> extensions)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeBooleanField("present", present);
        JsonFields.optional(json, "form", present ? form : "");
        json.writeArrayFieldStart("extensions");
        for (ExtensionRow row : extensions) {
            json.writeStartObject();
            json.writeStringField("label", row.label());
            json.writeArrayFieldStart("cells");
            for (Cell cell : row.cells()) {
                json.writeStartObject();
                writeCellFields(json, cell);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeTable(JsonGenerator json, AnnualReport report, TableKind table) throws IOException {
        json.writeObjectFieldStart(table.key());
        for (RowCounts row : report.rows(table)) {
            json.writeObjectFieldStart(row.row().key());
            for (int i = 0; i < row.cells().size(); i++) {
                writeCell(json, row.columns().get(i).key(), row.cells().get(i));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeCell(JsonGenerator json, String name, Cell cell) throws IOException {
        json.writeObjectFieldStart(name);
        writeCellFields(json, cell);
        json.writeEndObject();
    }

    private static void writeParagraphs(JsonGenerator json, List<ReportParagraph> paragraphs) throws IOException {
        json.writeStartArray();
        for (ReportParagraph paragraph : paragraphs) {
            json.writeStartObject();
            json.writeBooleanField("subheading", paragraph.subheading());
            json.writeStringField("text", paragraph.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
