package io.github.ogireport.ast;

import io.github.ogireport.form.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * The whole text as written. The spans of its parts tile the text: they follow each other without gap or overlap from the
 * first character to the last.
 *
 * @param span  the whole text
 * @param parts the preamble, the sections and what stands after the report, in the order of the text; never empty
 */
public record ReportDocument(SourceSpan span, List<Part> parts) implements Node {
    /** Takes a copy of the parts. */
    public ReportDocument {
        parts = List.copyOf(parts);
    }

    /** The section of this kind, where the text has one. */
    public Optional<Section> section(SectionKind kind) {
        return sections().stream().filter(section -> section.kind() == kind).findFirst();
    }

    /** The sections in the order of the text. */
    public List<Section> sections() {
        return parts.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }

    /** The tables in the order of the text, wherever they stand. */
    public List<Table> tables() {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    @Override
    public List<Part> children() {
        return parts;
    }
}
