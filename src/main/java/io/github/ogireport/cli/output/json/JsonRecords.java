package io.github.ogireport.cli.output.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.form.Cell;
import io.github.ogireport.json.ReportJson;
import io.github.ogireport.model.AnnualReport;
import java.io.IOException;

/** Writes the records of a report as the library does, laid out as the rest. */
final class JsonRecords {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonRecords() {}

    static void write(JsonGenerator json, AnnualReport report) throws IOException {
        try (JsonParser parser = FACTORY.createParser(ReportJson.write(report))) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }

    /** The fields of a cell within an object that the caller has begun. */
    static void writeCellFields(JsonGenerator json, Cell cell) throws IOException {
        json.writeStringField("state", cell.state().key());
        JsonFields.number(json, "value", OutputWording.digits(cell));
        json.writeStringField("text", cell.text());
        JsonFields.optional(json, "unit", cell.unit());
    }
}
