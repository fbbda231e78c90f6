package io.github.ogireport.cli.output.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/**
 * How JSON is laid out: indented down to a given level, so that a cell or a rule result takes one line. Line ends are the same
 * on every system.
 */
public final class JsonLayout implements PrettyPrinter {
    private final int levels;
    private int level;

    private JsonLayout(int levels) {
        this.levels = levels;
    }

    /** A generator that indents {@code levels} levels and leaves {@code out} open. */
    public static JsonGenerator generator(Writer out, int levels) throws IOException {
        return generator(out, new JsonLayout(levels));
    }

    /** A generator that writes each object on a line of its own and leaves {@code out} open. */
    public static JsonGenerator lines(Writer out) throws IOException {
        return generator(out, new MinimalPrettyPrinter("\n"));
    }

    private static JsonGenerator generator(Writer out, PrettyPrinter layout) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(layout);
        return json;
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        begin(json, '{');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end(json, entries, '}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        begin(json, '[');
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(json, values, ']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        lineIfShallow(json);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        lineIfShallow(json);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    private void begin(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        level++;
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(level > levels ? ", " : ",");
        lineIfShallow(json);
    }

    private void end(JsonGenerator json, int members, char bracket) throws IOException {
        boolean shallow = level <= levels;
        level--;
        if (shallow && members > 0) {
            line(json);
        }
        json.writeRaw(bracket);
    }

    private void lineIfShallow(JsonGenerator json) throws IOException {
        if (level <= levels) {
            line(json);
        }
    }

    private void line(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        for (int i = 0; i < level; i++) {
            json.writeRaw("  ");
        }
    }
}
