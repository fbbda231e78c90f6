package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * A label over several rows, which has no cells of its own in the form, such as （三）不予公开.
 *
 * @param span where it stands
 * @param text the label as written
 * @param word what it was recognised as
 * @since 0.1.0
 */
public record GroupLabel(SourceSpan span, String text, HeaderWord word) implements TableLine {
    @Override
    public List<Node> children() {
        return List.of();
    }
}
