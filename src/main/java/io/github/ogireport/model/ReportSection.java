package io.github.ogireport.model;

import io.github.ogireport.form.SectionKind;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The prose of one of the six sections, without its table.
 *
 * @param kind       which section
 * @param heading    the heading as printed; empty where none is
 * @param paragraphs its paragraphs in order
 * @since 0.1.0
 */
public record ReportSection(SectionKind kind, String heading, List<ReportParagraph> paragraphs)
        implements Serializable {
    /** Takes a copy of the paragraphs. */
    public ReportSection {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs, one a line. */
    public String text() {
        return paragraphs.stream().map(ReportParagraph::text).collect(Collectors.joining("\n"));
    }
}
