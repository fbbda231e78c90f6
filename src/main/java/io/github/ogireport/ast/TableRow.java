package io.github.ogireport.ast;

import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * A row of a table: its label and its cells.
 *
 * @param span  from the label to the last cell
 * @param path  the row in paths, such as {@code requests.newlyReceived}, or {@code requests.extension} for a row that the
 *              form does not have
 * @param form  the form that the row is printed in
 * @param label the label as written; empty where the form has none
 * @param cells the cells in the order of the columns, one for each; if they could not be assigned, the texts of the row in
 *              printed order, without paths; none if the row has its label alone
 * @since 0.1.0
 */
public record TableRow(SourceSpan span, ReportPath path, TableForm form, String label, List<TableCell> cells)
        implements TableLine {
    /** Takes a copy of the cells. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Whether a column of the form is known for a cell of the row. */
    public boolean isAssigned() {
        for (TableCell cell : cells) {
            if (cell.path() instanceof CellPath) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<TableCell> children() {
        return cells;
    }
}
