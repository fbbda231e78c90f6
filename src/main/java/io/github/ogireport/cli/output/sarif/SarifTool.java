package io.github.ogireport.cli.output.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.RuleEntry;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes which tool has made the results, and what its rules and diagnostics mean. */
final class SarifTool {
    private static final String DOCUMENTS = "https://github.com/ogireport/ogi-report-parser/blob/main/docs/";

    private final JsonGenerator json;
    private final OutputWording wording;

    SarifTool(JsonGenerator json, OutputWording wording) {
        this.json = json;
        this.wording = wording;
    }

    void write(List<Rule> rules, String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "ogi-report-parser");
        json.writeStringField("version", version);
        json.writeStringField("informationUri", DOCUMENTS + "command-line.md");
        json.writeArrayFieldStart("rules");
        String catalogue = english() ? "rule-catalogue.md" : "rule-catalogue.zh.md";
        for (Rule rule : rules) {
            RuleEntry entry = RuleEntry.of(rule, wording.locale());
            begin(rule.id(), rule.severity(), catalogue + "#" + anchor(rule.id() + " " + entry.title()));
            SarifJson.message(json, "shortDescription", entry.title());
            if (!entry.formula().isEmpty()) {
                SarifJson.message(json, "fullDescription", entry.formula());
            }
            SarifJson.message(json, "help", entry.legalBasis());
            json.writeEndObject();
        }
        for (DiagnosticCode code : DiagnosticCode.values()) {
            begin(
                    code.name(),
                    code.severity(),
                    (english() ? "diagnostics.md#" : "diagnostics.zh.md#") + anchor(code.name()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void begin(String id, Severity severity, String document) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("helpUri", DOCUMENTS + document);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifJson.level(severity));
        json.writeEndObject();
    }

    private boolean english() {
        return wording.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The name that a heading has on the pages of the project: small letters, digits and hyphens. */
    private static String anchor(String heading) {
        String kept = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "");
        String hyphens = kept.replace(' ', '-');
        return SarifUri.of(hyphens);
    }
}
