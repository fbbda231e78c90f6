package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.form.Cell;
import java.util.List;

/**
 * A cell of a row.
 *
 * @param span where it stands; empty, between its neighbours, where the cell is blank
 * @param path the path of the cell, or {@code ""} where the form has no such cell
 * @param cell what is printed
 */
public record TableCell(SourceSpan span, String path, Cell cell) implements Node {
    @Override
    public List<Node> children() {
        return List.of();
    }
}
