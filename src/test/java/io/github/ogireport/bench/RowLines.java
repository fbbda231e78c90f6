package io.github.ogireport.bench;

import java.util.List;

/**
 * A row a line, with a separator between cells.
 *
 * @param name         the name
 * @param open         what opens a row
 * @param separator    what stands between cells
 * @param close        what closes a row
 * @param emptySeparator what stands between empty cells, where that is set closer
 * @param padding      what is left of merged cells
 * @param lastRowBare  whether the last row of a table has lost its padding
 * @param dashes       where rows of dashes stand
 * @param dash         the dashes of one column
 * @param paragraphGap what stands between paragraphs
 */
record RowLines(
        String name,
        String open,
        String separator,
        String close,
        String emptySeparator,
        Padding padding,
        boolean lastRowBare,
        Dashes dashes,
        String dash,
        String paragraphGap)
        implements TextLayout {
    /** Where a markdown table has rows of dashes. */
    enum Dashes {
        /** Nowhere. */
        NONE,
        /** Below the first row of a table. */
        BELOW_FIRST,
        /** Below every row of headers that follows a row of values. */
        BELOW_BLOCKS,
        /** Below every row. */
        BELOW_ALL
    }

    static RowLines tabs(String name, Padding padding) {
        return new RowLines(name, "", "\t", "", "\t", padding, false, Dashes.NONE, "", "\n\n");
    }

    static RowLines pipes(String name, Padding padding, boolean lastRowBare) {
        return new RowLines(name, "", " | ", " |", "|", padding, lastRowBare, Dashes.NONE, "", "\n");
    }

    static RowLines markdown(String name, Dashes dashes, String dash) {
        return new RowLines(name, "| ", " | ", " |", " | ", Padding.AT_END, false, dashes, dash, "\n\n");
    }

    /** As spreadsheets write text files, words in quotes. */
    static RowLines delimited(String name, String delimiter, Padding padding) {
        return new RowLines(name, "", delimiter, "", delimiter, padding, false, Dashes.NONE, "", "\n");
    }

    private String quote(GridCell cell) {
        boolean quoted = plainNumbersOnly() && cell.kind() != GridCell.Kind.VALUE;
        return quoted ? "\"" : "";
    }

    @Override
    public boolean plainNumbersOnly() {
        return separator.equals(",") || separator.equals(";");
    }

    @Override
    public String gap() {
        return paragraphGap;
    }

    @Override
    public boolean raggedRows() {
        return padding == Padding.RAGGED || padding == Padding.EXTRA_COLUMN;
    }

    @Override
    public boolean uncertain(PrintedGrid grid, PrintedRow row) {
        return padding.doubtful(grid, row);
    }

    @Override
    public void table(PrintedGrid grid, Canvas canvas) {
        int tableStart = canvas.position();
        PrintedRow.Kind before = PrintedRow.Kind.BARE;
        for (int i = 0; i < grid.rows().size(); i++) {
            PrintedRow row = grid.rows().get(i);
            if (i > 0) {
                canvas.raw("\n");
            }
            int start = canvas.position();
            if (row.kind() == PrintedRow.Kind.NOTE) {
                canvas.cell(row.cells().get(0), " ");
            } else {
                boolean bare = lastRowBare && i == grid.rows().size() - 1;
                row(bare ? Padding.NONE.cells(grid, row) : padding.cells(grid, row), canvas);
            }
            canvas.mark(Mark.Kind.ROW, row.path(), start);
            if (dashesBelow(row.kind(), before, i)) {
                canvas.raw("\n|" + (dash + "|").repeat(grid.width()));
            }
            before = row.kind();
        }
        canvas.mark(Mark.Kind.TABLE, grid.table().key(), tableStart);
    }

    private void row(List<GridCell> cells, Canvas canvas) {
        canvas.raw(open);
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            boolean padded = cell.kind() == GridCell.Kind.COVERED;
            if (i > 0) {
                boolean close = padded && cells.get(i - 1).kind() == GridCell.Kind.COVERED;
                canvas.raw(close ? emptySeparator : separator);
            }
            if (!padded) {
                canvas.raw(quote(cell));
                canvas.cell(cell, " ");
                canvas.raw(quote(cell));
            }
        }
        boolean closeEnd = cells.get(cells.size() - 1).kind() == GridCell.Kind.COVERED && emptySeparator.equals("|");
        canvas.raw(closeEnd ? close.strip() : close);
    }

    private boolean dashesBelow(PrintedRow.Kind kind, PrintedRow.Kind before, int index) {
        boolean header = kind == PrintedRow.Kind.HEADER || kind == PrintedRow.Kind.BLOCK;
        return switch (dashes) {
            case NONE -> false;
            case BELOW_FIRST -> index == 0;
            case BELOW_BLOCKS -> header && before != PrintedRow.Kind.HEADER && before != PrintedRow.Kind.BLOCK;
            case BELOW_ALL -> kind != PrintedRow.Kind.NOTE;
        };
    }
}
