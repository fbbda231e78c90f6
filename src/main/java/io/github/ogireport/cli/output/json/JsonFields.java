package io.github.ogireport.cli.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

/** Fields of JSON objects that are null where there is nothing to say. */
final class JsonFields {
    private JsonFields() {}

    /** A string; null where {@code value} is empty. */
    static void optional(JsonGenerator json, String name, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    /** A plain decimal as a JSON number of the same digits; null where {@code value} is empty. */
    static void number(JsonGenerator json, String name, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeFieldName(name);
            json.writeNumber(new BigDecimal(value).toPlainString());
        }
    }
}
