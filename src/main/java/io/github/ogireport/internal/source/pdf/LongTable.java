package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.pdf.RuledGrid.RuledCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that may go on over several pages. */
final class LongTable {
    /** How far the edges of columns may differ from page to page. */
    private static final double SAME_EDGE = 4;

    private final List<PlacedCell> cells = new ArrayList<>();
    private RuledGrid widest;
    private RuledGrid lowest;
    private PageScan lastPage;
    private int rows;

    /**
     * A cell of the whole table.
     *
     * @param page the page on which it begins
     * @param box  its box there
     */
    record PlacedCell(int row, int column, int rows, int columns, PageScan page, PageBox box, PrintedText text) {
        boolean isUnder(PlacedCell other) {
            return column == other.column && columns == other.columns;
        }

        /** This cell with another one that continues it, in {@code added} more rows. */
        PlacedCell with(PlacedCell other, int added) {
            return new PlacedCell(row, column, rows + added, columns, page, box, text.then(other.text));
        }

        /** This cell, unreadable where it may be a value that is only half of one. */
        PlacedCell doubted() {
            return text.hasWideCharacters()
                    ? this
                    : new PlacedCell(row, column, rows, columns, page, box, text.unreadable());
        }
    }

    LongTable(PageScan page, PageTable first) {
        widest = first.grid();
        lowest = first.grid();
        lastPage = page;
        rows = first.grid().rows();
        cells.addAll(place(page, first, identity(first.grid()), 0));
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
        int[] edges = next.grid().edgesIn(widest, SAME_EDGE);
        if (edges.length == 0) {
            int[] wider = widest.edgesIn(next.grid(), SAME_EDGE);
            cells.replaceAll(cell -> moved(cell, wider));
            widest = next.grid();
            edges = identity(next.grid());
        }
        boolean broken = lowest.isOpenAtBottom() && next.grid().isOpenAtTop();
        List<PlacedCell> added = place(page, next, edges, 0);
        if (broken) {
            joinRow(added, next.grid().rows());
        } else {
            joinLabels(added);
            append(added, rows, next.grid().rows());
        }
        lowest = next.grid();
        lastPage = page;
        return true;
    }

    private static int[] identity(RuledGrid grid) {
        int[] edges = new int[grid.columns() + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = i;
        }
        return edges;
    }

    private static List<PlacedCell> place(PageScan page, PageTable table, int[] edges, int firstRow) {
        List<PlacedCell> placed = new ArrayList<>();
        for (int i = 0; i < table.texts().size(); i++) {
            RuledCell cell = table.grid().cells().get(i);
            int column = edges[cell.column()];
            int columns = edges[cell.column() + cell.columns()] - column;
            PageBox box = table.grid().box(cell);
            placed.add(new PlacedCell(
                    firstRow + cell.row(), column, cell.rows(), columns, page, box, table.texts().get(i)));
        }
        return placed;
    }

    private static PlacedCell moved(PlacedCell cell, int[] edges) {
        int column = edges[cell.column()];
        int columns = edges[cell.column() + cell.columns()] - column;
        return new PlacedCell(cell.row(), column, cell.rows(), columns, cell.page(), cell.box(), cell.text());
    }

    private void append(List<PlacedCell> added, int firstRow, int addedRows) {
        for (PlacedCell cell : added) {
            cells.add(new PlacedCell(
                    firstRow + cell.row(), cell.column(), cell.rows(), cell.columns(), cell.page(), cell.box(), cell.text()));
        }
        rows = firstRow + addedRows;
    }

    /** The last row has no lower border and the next one no upper border: they are one row, broken by the page. */
    private void joinRow(List<PlacedCell> added, int addedRows) {
        List<PlacedCell> tops = added.stream().filter(cell -> cell.row() == 0).toList();
        boolean alike = tops.stream().allMatch(top -> lastCellOver(top).isPresent())
                && tops.stream().mapToInt(PlacedCell::columns).sum()
                        == cells.stream()
                                .filter(this::isLast)
                                .mapToInt(PlacedCell::columns)
                                .sum();
        if (alike) {
            for (PlacedCell top : tops) {
                PlacedCell over = lastCellOver(top).orElseThrow();
                cells.set(cells.indexOf(over), over.with(top, top.rows() - 1));
            }
            added.removeAll(tops);
            append(added, rows - 1, addedRows);
        } else {
            cells.replaceAll(cell -> isLast(cell) ? cell.doubted() : cell);
            added.replaceAll(cell -> cell.row() == 0 ? cell.doubted() : cell);
            append(added, rows, addedRows);
        }
    }

    /** A blank cell of several rows at the top of the page goes on with the label over it: values have one row. */
    private void joinLabels(List<PlacedCell> added) {
        for (PlacedCell top : List.copyOf(added)) {
            Optional<PlacedCell> over = lastCellOver(top);
            boolean label = over.isPresent() && over.get().text().hasWideCharacters();
            if (label && top.row() == 0 && top.rows() > 1 && top.text().text().isEmpty() && top.text().readable()) {
                cells.set(cells.indexOf(over.get()), over.get().with(top, top.rows()));
                added.remove(top);
            }
        }
    }

    private boolean isLast(PlacedCell cell) {
        return cell.row() + cell.rows() == rows;
    }

    private Optional<PlacedCell> lastCellOver(PlacedCell top) {
        return cells.stream().filter(cell -> isLast(cell) && top.isUnder(cell)).findFirst();
    }
}
