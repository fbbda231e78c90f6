package io.github.ogireport.internal.model;

import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.Cell;
import io.github.ogireport.path.CellPath;
import java.util.List;

/**
 * The cells of a row by column: as printed; unreadable, all of them, if they could not be assigned; missing if they are not there.
 *
 * @param printed the cells in the order of the text; empty unless they were assigned
 * @param all     what every cell is if they were not
 */
record RowCells(List<TableCell> printed, Cell all) {
    /** The cells of {@code row}. */
    static RowCells of(TableRow row) {
        if (row.cells().isEmpty()) {
            return new RowCells(List.of(), Cell.missing());
        }
        return row.isAssigned()
                ? new RowCells(row.cells(), Cell.missing())
                : new RowCells(List.of(), Cell.unreadable(texts(row.cells())));
    }

    /** The cell of this path. In a row whose headers name fewer columns than the form has, the others are missing. */
    Cell at(CellPath path) {
        for (TableCell cell : printed) {
            if (cell.path().equals(path)) {
                return cell.cell();
            }
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
