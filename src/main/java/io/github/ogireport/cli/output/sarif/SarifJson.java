package io.github.ogireport.cli.output.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.diagnostic.Severity;
import java.io.IOException;

/** The pieces that SARIF has in many places. */
final class SarifJson {
    private SarifJson() {}

    static void message(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    static void artifact(JsonGenerator json, String file) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", SarifUri.of(file));
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR, FATAL -> "error";
        };
    }
}
