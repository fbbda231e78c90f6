package io.github.ogireport.cli.output.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.RuleEntry;
import io.github.ogireport.cli.output.VisibleText;
import io.github.ogireport.cli.output.json.JsonLayout;
import io.github.ogireport.internal.rule.RuleCatalogue;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the catalogue of rules. */
public final class RuleCatalogueWriter {
    private final Writer out;
    private final OutputWording wording;
    private final List<Rule> rules;
    private final List<RuleEntry> entries;
    private final Set<String> offByDefault;

    /**
     * Writes {@code rules} to {@code out} in the language of {@code locale}.
     *
     * @param offByDefault the ids of the rules that run only when asked for
     */
    public RuleCatalogueWriter(Writer out, Locale locale, List<Rule> rules, Set<String> offByDefault) {
        this.out = out;
        this.wording = new OutputWording(locale);
        this.rules = List.copyOf(rules);
        this.offByDefault = Set.copyOf(offByDefault);
        this.entries = rules.stream().map(rule -> RuleEntry.of(rule, locale)).toList();
    }

    /** For people at a terminal. */
    public void writeText() throws IOException {
        for (RuleEntry entry : entries) {
            line(entry.id() + "  " + severity(entry) + "  " + entry.title());
            optional("rules.off", offByDefault.contains(entry.id()) ? entry.id() : "");
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
            json.writeBooleanField("onByDefault", !offByDefault.contains(entry.id()));
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

    /** As {@code docs/rule-catalogue.md}. */
    public void writeMarkdown() throws IOException {
        out.write(RuleCatalogue.markdown(rules, wording.locale()));
    }

    private String severity(RuleEntry entry) {
        return wording.text("severity." + entry.severity());
    }

    private void optional(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            line("    " + wording.text(key, value));
        }
    }

    private void line(String text) throws IOException {
        out.write(VisibleText.of(text));
        out.write('\n');
    }
}
