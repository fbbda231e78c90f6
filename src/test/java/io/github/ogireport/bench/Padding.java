package io.github.ogireport.bench;

import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;

/** What is left of cells that are merged with others when a row is written on one line. */
enum Padding {
    /** Nothing. */
    NONE,
    /** An empty cell for each, where it was. */
    IN_PLACE,
    /** An empty cell for each, at the end of the row. */
    AT_END,
    /** An empty cell for each, but in the table of requests a column out of place, as an office program leaves it. */
    SHIFTED,
    /** An empty cell for each, where it was, but one too few or too many in some full rows. */
    RAGGED,
    /** Nothing, but some rows have an empty cell too many at the end. */
    EXTRA_COLUMN;

    private static final GridCell EMPTY = GridCell.covered();

    List<GridCell> cells(PrintedGrid grid, PrintedRow row) {
        List<GridCell> cells = new ArrayList<>();
        switch (this) {
            case NONE -> cells.addAll(row.printed());
            case IN_PLACE -> inPlace(row, cells);
            case AT_END -> {
                cells.addAll(row.printed());
                fill(cells, grid.width());
            }
            case RAGGED -> {
                inPlace(row, cells);
                ragged(row, cells);
            }
            case EXTRA_COLUMN -> {
                cells.addAll(row.printed());
                if (hasExtraColumn(row)) {
                    cells.add(EMPTY);
                }
            }
            case SHIFTED -> {
                if (grid.table() == TableKind.REQUESTS && row.values().isEmpty()) {
                    shiftedHeader(row, cells);
                } else if (grid.table() == TableKind.REQUESTS) {
                    shifted(row, cells);
                } else {
                    inPlace(row, cells);
                }
                fill(cells, grid.width());
            }
        }
        return cells;
    }

    /** Whether this leaves a blank cell of {@code row} in doubt: there is no full row of the same kind to go by. */
    boolean doubtful(PrintedGrid grid, PrintedRow row) {
        if (this == NONE || this == IN_PLACE || !row.hasBlank()) {
            return false;
        }
        if (this == EXTRA_COLUMN) {
            return hasExtraColumn(row);
        }
        boolean adjoining = this == AT_END && !row.values().get(0).text().isBlank();
        if (adjoining || row.values().size() + 1 == grid.width()) {
            return false;
        }
        for (PrintedRow other : grid.rows()) {
            if (other.kind() == row.kind()
                    && (this != SHIFTED || isAtEdge(other) == isAtEdge(row))
                    && !other.hasBlank()
                    && other.values().size() == row.values().size()) {
                return row.isAllBlank();
            }
        }
        return true;
    }

    private static void inPlace(PrintedRow row, List<GridCell> cells) {
        for (GridCell cell : row.cells()) {
            cells.add(cell);
            for (int i = 1; i < cell.span(); i++) {
                cells.add(EMPTY);
            }
        }
    }

    private static void ragged(PrintedRow row, List<GridCell> cells) {
        int choice = Math.floorMod(row.path().hashCode(), 5);
        if (row.values().isEmpty() || row.hasBlank() || choice > 1) {
            return;
        }
        if (choice == 1) {
            cells.add(EMPTY);
        } else {
            cells.remove(EMPTY);
        }
    }

    private static boolean hasExtraColumn(PrintedRow row) {
        return row.kind() == PrintedRow.Kind.SUB && Math.floorMod(row.path().hashCode(), 3) == 0;
    }

    private static void shiftedHeader(PrintedRow row, List<GridCell> cells) {
        inPlace(row, cells);
        if (cells.get(0).kind() == GridCell.Kind.COVERED) {
            cells.remove(0);
        }
    }

    private static void shifted(PrintedRow row, List<GridCell> cells) {
        boolean edge = isAtEdge(row);
        for (GridCell cell : row.cells()) {
            if (edge && cell.kind() == GridCell.Kind.COVERED) {
                continue;
            }
            cells.add(cell);
            if (cell.kind() == GridCell.Kind.LABEL && (edge || row.kind() == PrintedRow.Kind.TOP)) {
                cells.add(EMPTY);
            }
        }
    }

    /** Whether the padding of {@code row} is moved over the edge of its label. */
    private static boolean isAtEdge(PrintedRow row) {
        return row.path().equals(RowPath.of(RequestRow.OTHER_REASON).toString())
                || row.path().equals(RowPath.of(RequestRow.OUTCOMES_TOTAL).toString());
    }

    private static void fill(List<GridCell> cells, int width) {
        while (cells.size() < width) {
            cells.add(EMPTY);
        }
    }
}
