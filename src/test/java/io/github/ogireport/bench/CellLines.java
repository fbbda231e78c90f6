package io.github.ogireport.bench;

import java.util.List;

/**
 * A cell a line.
 *
 * @param name        the name
 * @param rowOpen     what opens a row
 * @param before      what stands before a cell
 * @param after       what comes after a cell
 * @param lastAfter   what comes after the last cell of a row
 * @param between     what stands between cells
 * @param blank       what is written for a blank cell, instead of {@code between} and the cell; or {@link #LIKE_OTHERS} if it
 *                    is written like the others, without text
 * @param betweenRows what stands between rows
 * @param covered     whether cells covered by a cell above are written as blank ones
 * @param labelBreak  how a label is broken
 * @param paddingLine whether a line of pipes follows rows with merged cells
 */
record CellLines(
        String name,
        String rowOpen,
        String before,
        String after,
        String lastAfter,
        String between,
        String blank,
        String betweenRows,
        boolean covered,
        String labelBreak,
        boolean paddingLine)
        implements TextLayout {
    static final String LIKE_OTHERS = "*";

    static CellLines plain(String name, String between, String blank) {
        return new CellLines(name, "", "", "", "", between, blank, between, false, between, false);
    }

    @Override
    public String gap() {
        return between.length() > 1 ? "\n\n" : "\n";
    }

    @Override
    public boolean blanksLeaveTrace() {
        return !blank.isEmpty();
    }

    @Override
    public boolean cellLines() {
        return true;
    }

    @Override
    public boolean uncertain(PrintedGrid grid, PrintedRow row) {
        if (blank.isEmpty()) {
            return row.hasBlank();
        }
        if (paddingLine && row.width() > row.printed().size()) {
            List<GridCell> values = row.values();
            return !values.isEmpty() && values.get(values.size() - 1).text().isBlank();
        }
        boolean last = grid.rows().get(grid.rows().size() - 1).equals(row);
        return !blank.equals(LIKE_OTHERS) && last && row.isAllBlank();
    }

    @Override
    public void table(PrintedGrid grid, Canvas canvas) {
        int tableStart = canvas.position();
        for (int i = 0; i < grid.rows().size(); i++) {
            PrintedRow row = grid.rows().get(i);
            if (i > 0) {
                canvas.raw(betweenRows);
            }
            int start = canvas.position();
            row(row, covered ? row.cells() : row.printed(), canvas);
            if (paddingLine && row.width() > row.printed().size()) {
                canvas.raw("\n" + "|".repeat(grid.width() - row.printed().size()));
            }
            canvas.mark(Mark.Kind.ROW, row.path(), start);
        }
        canvas.mark(Mark.Kind.TABLE, grid.table().key(), tableStart);
    }

    private void row(PrintedRow row, List<GridCell> cells, Canvas canvas) {
        canvas.raw(rowOpen);
        boolean first = true;
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            boolean plain = cell.kind() == GridCell.Kind.PAGE || row.kind() == PrintedRow.Kind.NOTE;
            boolean empty = cell.text().isEmpty();
            if (empty && !blank.equals(LIKE_OTHERS)) {
                if (cell.isValue()) {
                    canvas.raw(blank);
                }
                continue;
            }
            if (!first) {
                canvas.raw(between);
            }
            first = false;
            canvas.raw(plain ? "" : before);
            canvas.cell(cell, labelBreak);
            String ending = i == cells.size() - 1 ? lastAfter : after;
            canvas.raw(plain ? "" : empty ? ending.stripLeading() : ending);
        }
    }
}
