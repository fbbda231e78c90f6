package io.github.ogireport.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** How JSON is laid out: indented down to a cell, which takes one line; line ends are the same everywhere. */
final class JsonLayout {
    private JsonLayout() {}

    /** A generator that indents {@code levels} levels and leaves {@code out} open. */
    static JsonGenerator generator(Writer out, int levels) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new Lines(levels));
        printer.indentArraysWith(new Lines(levels));
        json.setPrettyPrinter(printer);
        return json;
    }

    private record Lines(int levels) implements DefaultPrettyPrinter.Indenter {
        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            json.writeRaw(level > levels ? "" : "\n" + "  ".repeat(level));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    /** A field whose value is null where {@code value} is empty. */
    static void optional(JsonGenerator json, String name, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    /** A field with a plain decimal as a JSON number; null where {@code value} is empty. */
    static void number(JsonGenerator json, String name, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeFieldName(name);
            json.writeNumber(new java.math.BigDecimal(value).toPlainString());
        }
    }
}
