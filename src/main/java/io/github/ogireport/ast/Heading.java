package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * The heading of a section as written.
 *
 * @param span where it stands; empty where no heading is printed
 * @param text the heading with its number, on one line; empty where none is printed
 * @since 0.1.0
 */
public record Heading(SourceSpan span, String text) implements Node {
    /** Whether the text has this heading. */
    public boolean isPrinted() {
        return !text.isEmpty();
    }

    @Override
    public List<Node> children() {
        return List.of();
    }
}
