package io.github.ogireport.ast;

import io.github.ogireport.form.Cell;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * A cell of a row.
 *
 * @param span where it stands; empty, between its neighbours, where the cell is blank
 * @param path the path of the cell; that of its row or table where the form has no such cell
 * @param cell what is printed
 * @since 0.1.0
 */
public record TableCell(SourceSpan span, ReportPath path, Cell cell) implements Node {
    @Override
    public List<Node> children() {
        return List.of();
    }
}
