package io.github.ogireport.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Writes the catalogue of rules. */
public final class RuleCatalogueWriter {
    private final Writer out;
    private final Wording wording;
    private final List<RuleEntry> entries;

    /** Writes {@code rules} to {@code out} in the language of {@code locale}. */
    public RuleCatalogueWriter(Writer out, Locale locale, List<Rule> rules) {
        this.out = out;
        this.wording = new Wording(locale);
        this.entries = rules.stream().map(rule -> RuleEntry.of(rule, locale)).toList();
    }

    /** For people at a terminal. */
    public void writeText() throws IOException {
        for (RuleEntry entry : entries) {
            line(entry.id() + "  " + severity(entry) + "  " + entry.title());
            optional("rules.formula", entry.formula());
            optional("rules.limits", entry.limits());
            optional("rules.basis", entry.legalBasis());
        }
        line(wording.text("rules.count", entries.size()));
    }

    /** For programs: an object with the list {@code rules}. */
    public void writeJson() throws IOException {
        JsonGenerator json = JsonLayout.generator(out, 3);
        json.writeStartObject();
        json.writeArrayFieldStart("rules");
        for (RuleEntry entry : entries) {
            json.writeStartObject();
            json.writeStringField("id", entry.id());
            json.writeStringField("severity", entry.severity());
            json.writeStringField("scope", entry.scope());
            json.writeStringField("title", entry.title());
            json.writeStringField("formula", entry.formula());
            json.writeStringField("limits", entry.limits());
            json.writeStringField("legalBasis", entry.legalBasis());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** A Markdown table. */
    public void writeMarkdown() throws IOException {
        line(wording.text("rules.markdownHeader"));
        line("|---|---|---|---|---|---|");
        for (RuleEntry entry : entries) {
            line("| "
                    + String.join(
                            " | ",
                            entry.id(),
                            severity(entry),
                            markdown(entry.title()),
                            markdown(entry.formula()),
                            markdown(entry.limits()),
                            markdown(entry.legalBasis()))
                    + " |");
        }
    }

    private String severity(RuleEntry entry) {
        return wording.text("severity." + entry.severity());
    }

    private void optional(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            line("    " + wording.text(key, value));
        }
    }

    private static String markdown(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*");
    }

    private void line(String text) throws IOException {
        out.write(VisibleText.of(text));
        out.write('\n');
    }
}
