package io.github.ogireport.internal.source;

import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;

/**
 * A source as people read it: a line a line; a table as a row a line between bars, where {@code <} and {@code ^} continue the cell to
 * the left and above, {@code ~} is a place without a cell, {@code !} stands before an unreadable cell, {@code /} is a line break in a
 * cell, and asides stand in braces.
 */
public final class SourceDump {
    /** Enough for every test that is not about limits. */
    public static final SourceLimits LIMITS = SourceLimits.of(64 << 20, 10_000_000, 2_000_000);

    private SourceDump() {}

    /** The blocks of {@code document}. */
    public static String of(SourceDocument document) {
        StringBuilder dump = new StringBuilder();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceTable table) {
                dump.append(grid(document, table));
            } else {
                dump.append(piece(document, block.start(), block.end())).append('\n');
            }
        }
        return dump.toString();
    }

    private static String grid(SourceDocument document, SourceTable table) {
        int rows = 0;
        int columns = 0;
        for (SourceCell cell : table.cells()) {
            rows = Math.max(rows, cell.row() + cell.rows());
            columns = Math.max(columns, cell.column() + cell.columns());
        }
        String[][] places = new String[rows][columns];
        for (SourceCell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                    if (places[row][column] != null) {
                        throw new AssertionError("two cells at " + row + "," + column);
                    }
                    places[row][column] =
                            column > cell.column() ? "<" : row > cell.row() ? "^" : content(document, cell);
                }
            }
        }
        StringBuilder grid = new StringBuilder();
        for (String[] row : places) {
            grid.append('|');
            for (String place : row) {
                grid.append(place == null ? "~" : place).append('|');
            }
            grid.append('\n');
        }
        return grid.toString();
    }

    private static String content(SourceDocument document, SourceCell cell) {
        return (cell.readable() ? "" : "!")
                + piece(document, cell.start(), cell.end()).replace('\n', '/');
    }

    private static String piece(SourceDocument document, int start, int end) {
        StringBuilder piece = new StringBuilder();
        int from = start;
        for (SourceLine aside : document.asides()) {
            if (aside.start() >= start && aside.end() <= end) {
                piece.append(document.text(), from, aside.start())
                        .append('{')
                        .append(document.text(), aside.start(), aside.end())
                        .append('}');
                from = aside.end();
            }
        }
        return piece.append(document.text(), from, end).toString();
    }
}
