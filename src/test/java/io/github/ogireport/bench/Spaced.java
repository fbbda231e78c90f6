package io.github.ogireport.bench;

import java.util.List;

/**
 * Cells with nothing but a blank, or nothing at all, between them.
 *
 * @param name        the name
 * @param headers     what stands between headers
 * @param values      what stands between a label and its values, and between values
 * @param rows        what stands between rows
 * @param gap         what stands between paragraphs of the body
 * @param preambleGap what stands between the lines before the body
 */
record Spaced(String name, String headers, String values, String rows, String gap, String preambleGap)
        implements TextLayout {
    @Override
    public boolean plainNumbersOnly() {
        return values.isEmpty();
    }

    @Override
    public boolean blanksLeaveTrace() {
        return false;
    }

    @Override
    public boolean uncertain(PrintedGrid grid, PrintedRow row) {
        return row.hasBlank() || values.isEmpty() && !row.values().isEmpty() && !oneWay(row);
    }

    /**
     * Whether digits without separators can be taken apart in one way only. Blanks leave no trace here, so 965 can be one
     * number as well as three; but no number begins with zero and goes on, so 003 is three.
     */
    private static boolean oneWay(PrintedRow row) {
        List<GridCell> values = row.values();
        if (values.size() == 1) {
            return true;
        }
        for (int i = 0; i < values.size() - 1; i++) {
            if (!values.get(i).text().equals("0")) {
                return false;
            }
        }
        return values.get(values.size() - 1).text().length() == 1;
    }

    @Override
    public void table(PrintedGrid grid, Canvas canvas) {
        int tableStart = canvas.position();
        for (int i = 0; i < grid.rows().size(); i++) {
            PrintedRow row = grid.rows().get(i);
            if (i > 0) {
                canvas.raw(rows);
            }
            int start = canvas.position();
            boolean first = true;
            for (GridCell cell : row.printed()) {
                if (cell.text().isEmpty()) {
                    continue;
                }
                boolean header = cell.kind() == GridCell.Kind.HEADER;
                canvas.raw(first ? "" : row.values().isEmpty() ? headers : header ? " " : between(row));
                canvas.cell(cell, row.values().isEmpty() && headers.isEmpty() ? "" : " ");
                first = false;
            }
            canvas.mark(Mark.Kind.ROW, row.path(), start);
        }
        canvas.mark(Mark.Kind.TABLE, grid.table().key(), tableStart);
    }

    private String between(PrintedRow row) {
        return row.kind() == PrintedRow.Kind.EXTENSION ? " " : values;
    }

    @Override
    public String toString() {
        return name;
    }
}
