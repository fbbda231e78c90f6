package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * A column header, block header or group label of the form.
 *
 * @param span where it stands
 * @param text the label as written
 */
public record TableHeader(SourceSpan span, String text) implements TableLine {
    @Override
    public List<Node> children() {
        return List.of();
    }
}
