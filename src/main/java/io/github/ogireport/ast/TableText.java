package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * Text inside a table that is neither label nor cell of the form: a note, a page number, a part of a torn label.
 *
 * @param span where it stands
 * @param text the text as written
 * @since 0.1.0
 */
public record TableText(SourceSpan span, String text) implements TableLine {
    @Override
    public List<Node> children() {
        return List.of();
    }
}
