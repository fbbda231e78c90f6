package io.github.ogireport.internal.source.html.grid;

import io.github.ogireport.internal.source.SourceBlock;
import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.html.text.PageText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides row by row what a finished table is: rows of data stay a table; rows that lay out a page (headings, prose, other tables)
 * are taken apart into the lines and tables that their cells hold.
 */
public final class TableCutter {
    private static final String NUMERALS = "一二三四五六七八九十";

    private final GridDraft grid;
    private final PageText text;
    /** The blocks that were read inside of the table. */
    private final List<SourceBlock> inner;
    /** For each row the index of its first cell; after the last row the number of cells. */
    private final int[] firstCell;

    private TableCutter(GridDraft grid, PageText text, List<SourceBlock> inner) {
        this.grid = grid;
        this.text = text;
        this.inner = inner;
        this.firstCell = new int[grid.rows() + 1];
        Arrays.fill(firstCell, grid.cells().size());
        for (int i = grid.cells().size() - 1; i >= 0; i--) {
            firstCell[grid.cells().get(i).row()] = i;
        }
        for (int row = grid.rows() - 1; row >= 0; row--) {
            firstCell[row] = Math.min(firstCell[row], firstCell[row + 1]);
        }
    }

    /** Replaces the lines that were read inside of {@code grid} by what it is. */
    public static void cut(GridDraft grid, PageText text) {
        if (grid.isBroken() || grid.columns() < 2) {
            return;
        }
        List<SourceBlock> of =
                text.blocks().subList(grid.firstBlock(), text.blocks().size());
        List<SourceBlock> found = new TableCutter(grid, text, new ArrayList<>(of)).blocks();
        of.clear();
        text.blocks().addAll(found);
    }

    private List<SourceBlock> blocks() {
        boolean[] laidOut = laidOutRows();
        List<SourceBlock> found = new ArrayList<>();
        int row = 0;
        while (row < laidOut.length) {
            int end = row + 1;
            while (end < laidOut.length && laidOut[end] == laidOut[row]) {
                end++;
            }
            if (laidOut[row] || !hasSeveralCells(row, end)) {
                addLines(row, end, found);
            } else {
                found.add(table(row, end));
            }
            row = end;
        }
        return found;
    }

    private boolean hasSeveralCells(int from, int to) {
        for (int row = from; row < to; row++) {
            if (firstCell[row + 1] - firstCell[row] > 1) {
                return true;
            }
        }
        return false;
    }

    private void addLines(int from, int to, List<SourceBlock> found) {
        for (CellDraft cell : grid.cells().subList(firstCell[from], firstCell[to])) {
            found.addAll(blocksIn(cell));
        }
    }

    private SourceTable table(int from, int to) {
        List<SourceCell> cells = new ArrayList<>();
        for (CellDraft cell : grid.cells().subList(firstCell[from], firstCell[to])) {
            cell.endBefore(to);
            cells.add(new SourceCell(
                    cell.start(),
                    cell.end(),
                    cell.row() - from,
                    cell.column(),
                    cell.rows(),
                    cell.columns(),
                    cell.isReadable() && !holdsTable(cell)));
        }
        return new SourceTable(cells);
    }

    private boolean[] laidOutRows() {
        boolean[] laidOut = new boolean[grid.rows()];
        int row = 0;
        while (row < laidOut.length) {
            if (only(row) == null) {
                laidOut[row] = isLayout(row);
                row++;
                continue;
            }
            int end = row + 1;
            while (end < laidOut.length && only(end) != null) {
                end++;
            }
            cutRun(row, end, laidOut);
            row = end;
        }
        return laidOut;
    }

    /**
     * A run of rows of one cell: headings of sections, titles and what holds other tables are lines; so is prose, but where it is a
     * note between two rows of data.
     */
    private void cutRun(int from, int to, boolean[] laidOut) {
        boolean atBorder = from == 0 || to == laidOut.length || from > 0 && laidOut[from - 1] || isLayoutAt(to);
        for (int row = from; row < to; row++) {
            CellDraft cell = only(row);
            laidOut[row] = cell != null && (cell.hasHeading() || holdsTable(cell) || isHeading(cell));
            atBorder |= laidOut[row];
        }
        for (int row = from; row < to && atBorder; row++) {
            CellDraft cell = only(row);
            laidOut[row] |= cell != null && cell.isProse();
        }
        // what stands between a line and a line is one
        int last = to == laidOut.length ? to : lastLaidOut(from, to, laidOut);
        int first = from;
        while (first < last && !laidOut[first]) {
            first++;
        }
        for (int row = first; row < last; row++) {
            laidOut[row] = true;
        }
    }

    private static int lastLaidOut(int from, int to, boolean[] laidOut) {
        int last = to;
        while (last > from && !laidOut[last - 1]) {
            last--;
        }
        return last;
    }

    private boolean isLayoutAt(int row) {
        return row < grid.rows() && isLayout(row);
    }

    /** Whether a row of several cells lays out the page: one of them holds prose or a table, and none is a number. */
    private boolean isLayout(int row) {
        boolean laysOut = false;
        boolean numbers = false;
        boolean grids = false;
        for (CellDraft cell : grid.cells().subList(firstCell[row], firstCell[row + 1])) {
            grids |= holdsGrid(cell);
            laysOut |= cell.isProse() || holdsTable(cell);
            numbers |= cell.isNumber();
        }
        return grids || laysOut && !numbers;
    }

    private List<SourceBlock> blocksIn(CellDraft cell) {
        return inner.subList(cell.firstBlock() - grid.firstBlock(), cell.lastBlock() - grid.firstBlock());
    }

    private boolean holdsTable(CellDraft cell) {
        return blocksIn(cell).stream().anyMatch(SourceTable.class::isInstance);
    }

    /** Whether a cell holds a table of several rows: no cell of data does. */
    private boolean holdsGrid(CellDraft cell) {
        return blocksIn(cell).stream()
                .anyMatch(block -> block instanceof SourceTable table
                        && table.cells().get(table.cells().size() - 1).row() > 0);
    }

    /** The cell of a row that has no other: it reaches over the whole width. */
    private @Nullable CellDraft only(int row) {
        if (firstCell[row + 1] - firstCell[row] != 1) {
            return null;
        }
        CellDraft cell = grid.cells().get(firstCell[row]);
        boolean wide = cell.columns() >= grid.columns() || cell.isProse() || holdsTable(cell) || isHeading(cell);
        return wide && cell.column() == 0 && cell.rows() == 1 ? cell : null;
    }

    /** {@code 四、……情况}, {@code 六、其他需要报告的事项}, or a title that ends with 报告. */
    private boolean isHeading(CellDraft cell) {
        StringBuilder words = new StringBuilder();
        for (int i = cell.start(); i < cell.end() && words.length() < 60; i++) {
            char c = text.characters().charAt(i);
            if (!PageText.isEmptySpace(c)) {
                words.append(c);
            }
        }
        boolean numbered =
                words.length() > 2 && NUMERALS.indexOf(words.charAt(0)) >= 0 && "、，.．".indexOf(words.charAt(1)) >= 0;
        return numbered && (words.indexOf("情况") > 0 || words.indexOf("事项") > 0)
                || words.indexOf("年度报告") > 0
                || words.toString().endsWith("报告");
    }
}
