package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.pdf.grid.RuledGrid;
import io.github.ogireport.internal.source.pdf.grid.RuledGrid.RuledCell;
import io.github.ogireport.internal.source.pdf.page.PageBox;
import io.github.ogireport.internal.source.pdf.page.PageScan;
import io.github.ogireport.internal.source.pdf.text.PrintedText;
import java.util.ArrayList;
import java.util.List;

/** A table that may go on over several pages. */
final class LongTable {
    /** How far the edges of columns may differ from page to page. */
    private static final double SAME_EDGE = 4;

    private List<PlacedCell> cells;
    private RuledGrid widest;
    private PageScan lastPage;
    private boolean openBottom;
    private int rows;

    /**
     * A cell of the whole table.
     *
     * @param page the page on which it begins
     * @param box  its box there
     */
    record PlacedCell(int row, int column, int rows, int columns, PageScan page, PageBox box, PrintedText text) {
        int endRow() {
            return row + rows;
        }

        PlacedCell at(int newRow, int newRows) {
            return new PlacedCell(newRow, column, newRows, columns, page, box, text);
        }

        PlacedCell inColumns(int[] edges) {
            int first = edges[column];
            return new PlacedCell(row, first, rows, edges[column + columns] - first, page, box, text);
        }

        PlacedCell saying(PrintedText other) {
            return new PlacedCell(row, column, rows, columns, page, box, other);
        }
    }

    LongTable(PageScan page, PageTable first) {
        widest = first.grid();
        lastPage = page;
        openBottom = first.grid().isOpenAtBottom();
        cells = place(page, first);
        rows = first.grid().rows();
        dropBlankEnd();
    }

    List<PlacedCell> cells() {
        return cells;
    }

    /** Whether a grid may be the next part of a table that {@code before} is a part of: equally wide, the same edges of columns. */
    static boolean fits(RuledGrid before, RuledGrid next) {
        return next.edgesIn(before, SAME_EDGE).length > 0 || before.edgesIn(next, SAME_EDGE).length > 0;
    }

    /** Adds a table that stands at the top of the next page, if it is the next part of this one. */
    boolean continues(PageScan page, PageTable next) {
        if (page.number() != lastPage.number() + 1 || !fits(widest, next.grid())) {
            return false;
        }
        List<PlacedCell> added = place(page, next);
        int[] edges = next.grid().edgesIn(widest, SAME_EDGE);
        if (edges.length > 0) {
            added.replaceAll(cell -> cell.inColumns(edges));
        } else {
            int[] wider = widest.edgesIn(next.grid(), SAME_EDGE);
            cells.replaceAll(cell -> cell.inColumns(wider));
            widest = next.grid();
        }
        int addedRows = next.grid().rows();
        boolean openTop = next.grid().isOpenAtTop();
        if (openTop && isBlankRow(added, 0)) {
            added = withoutFirstRow(added);
            addedRows--;
            openTop = false;
        }
        PageBreak joint = new PageBreak(cells, rows, added, addedRows);
        joint.join(openBottom && openTop, openBottom);
        cells = joint.cells();
        rows = joint.rows();
        openBottom = next.grid().isOpenAtBottom();
        lastPage = page;
        dropBlankEnd();
        return true;
    }

    private static List<PlacedCell> place(PageScan page, PageTable table) {
        List<PlacedCell> placed = new ArrayList<>();
        for (int i = 0; i < table.texts().size(); i++) {
            RuledCell cell = table.grid().cells().get(i);
            PageBox box = table.grid().box(cell);
            placed.add(new PlacedCell(
                    cell.row(),
                    cell.column(),
                    cell.rows(),
                    cell.columns(),
                    page,
                    box,
                    table.texts().get(i)));
        }
        return placed;
    }

    /** An open row at the end in which nothing begins is the rest of the page, and no row. */
    private void dropBlankEnd() {
        int last = rows - 1;
        if (openBottom && rows > 1 && isBlankRow(cells, last)) {
            cells.removeIf(cell -> cell.row() == last);
            cells.replaceAll(cell -> cell.endRow() == rows ? cell.at(cell.row(), cell.rows() - 1) : cell);
            rows = last;
            openBottom = false;
        }
    }

    private static boolean isBlankRow(List<PlacedCell> cells, int row) {
        return cells.stream()
                .filter(cell -> cell.row() == row)
                .allMatch(cell -> cell.text().isBlank());
    }

    private static List<PlacedCell> withoutFirstRow(List<PlacedCell> cells) {
        List<PlacedCell> rest = new ArrayList<>();
        for (PlacedCell cell : cells) {
            if (cell.endRow() > 1) {
                int row = Math.max(0, cell.row() - 1);
                rest.add(cell.at(row, cell.endRow() - 1 - row));
            }
        }
        return rest;
    }
}
