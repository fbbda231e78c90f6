package io.github.ogireport.ast;

import java.util.List;

/**
 * A row of a table: its label and its cells.
 *
 * @param span  from the label to the last cell
 * @param path  the row in paths, such as {@code requests.newlyReceived}, or {@code requests.extension} for a row that the
 *              form does not have
 * @param label the label as written; empty where the form has none
 * @param cells the cells in the order of the text, each with the path it was assigned to
 */
public record TableRow(SourceSpan span, String path, String label, List<TableCell> cells) implements TableLine {
    /** Takes a copy of the cells. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    @Override
    public List<TableCell> children() {
        return cells;
    }
}
