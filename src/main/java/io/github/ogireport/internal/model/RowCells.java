package io.github.ogireport.internal.model;

import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.Cell;
import io.github.ogireport.path.CellPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row by column: as printed; unreadable, all of them, if they could not be assigned; missing if they are not there.
 *
 * @param printed the cells in the order of the text; empty unless they were assigned
 * @param all     what every cell is if they were not
 */
record RowCells(List<TableCell> printed, Cell all) {
    /** The cells of {@code row}, if the text has it. */
    static RowCells of(@Nullable TableRow row) {
        if (row == null || row.cells().isEmpty()) {
            return new RowCells(List.of(), Cell.missing());
        }
        return row.isAssigned()
                ? new RowCells(row.cells(), Cell.missing())
                : new RowCells(List.of(), Cell.unreadable(texts(row.cells())));
    }

    /** The cell of a column of the form, counted from 0. A cell with another path stands in a column that the form does not have. */
    Cell at(int column) {
        int seen = -1;
        for (int i = 0; i < printed.size(); i++) {
            seen += printed.get(i).path() instanceof CellPath ? 1 : 0;
            if (seen == column) {
                return printed.get(i).cell();
            }
        }
        if (seen >= 0) {
            throw new IllegalStateException("an assigned row has no column " + column);
        }
        return all;
    }

    private static String texts(List<TableCell> cells) {
        StringBuilder texts = new StringBuilder();
        for (TableCell cell : cells) {
            texts.append(texts.isEmpty() ? "" : " ").append(cell.cell().text());
        }
        return texts.toString();
    }
}
