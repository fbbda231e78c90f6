package io.github.ogireport.ast;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The whole text as written. The spans of its parts tile the text: they follow each other without gap or overlap from the
 * first character to the last.
 *
 * @param span  the whole text
 * @param parts the preamble, the sections and what stands after the report, in the order of the text; never empty
 * @since 0.1.0
 */
public record ReportDocument(SourceSpan span, List<Part> parts) implements Node {
    /** Takes a copy of the parts. */
    public ReportDocument {
        parts = List.copyOf(parts);
    }

    /** The section of this kind, where the text has one. */
    public Optional<Section> section(SectionKind kind) {
        for (Part part : parts) {
            if (part instanceof Section section && section.kind() == kind) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** The sections in the order of the text. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part instanceof Section section) {
                sections.add(section);
            }
        }
        return Collections.unmodifiableList(sections);
    }

    /** The tables in the order of the text, wherever they stand. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>(3);
        for (int i = 0; i < parts.size(); i++) {
            List<Block> blocks = parts.get(i).blocks();
            for (int j = 0; j < blocks.size(); j++) {
                if (blocks.get(j) instanceof Table table) {
                    tables.add(table);
                }
            }
        }
        return Collections.unmodifiableList(tables);
    }

    @Override
    public List<Part> children() {
        return parts;
    }
}
