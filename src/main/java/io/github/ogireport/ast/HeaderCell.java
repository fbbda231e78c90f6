package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * A cell of a header row.
 *
 * @param span where it stands
 * @param text the header as written
 * @param word what it was recognised as
 * @since 0.1.0
 */
public record HeaderCell(SourceSpan span, String text, HeaderWord word) implements Node {
    @Override
    public List<Node> children() {
        return List.of();
    }
}
