package io.github.ogireport.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.form.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

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

    /** A number as a plain decimal; empty where there is none. */
    static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** The value of a cell as a plain decimal; empty where it has none. */
    static String plain(Cell cell) {
        return cell instanceof Cell.Number number ? number.amount().toPlainString() : "";
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
