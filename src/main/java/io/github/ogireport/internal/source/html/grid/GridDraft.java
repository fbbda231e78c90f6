package io.github.ogireport.internal.source.html.grid;

import io.github.ogireport.internal.source.html.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table while it is read: its cells at their places in the grid, as browsers place them. */
public final class GridDraft {
    private static final int MAX_ROWS = 65_534;

    private int firstBlock;
    private final List<CellDraft> cells = new ArrayList<>();
    /** For each column the row in which it is free again. */
    private int[] freeFrom = new int[16];

    private int row = -1;
    private int column;
    private int columns;
    private int sectionRow;
    private int sectionCell;
    private boolean broken;

    /** A table whose lines begin at {@code firstBlock} of the blocks. */
    public GridDraft(int firstBlock) {
        this.firstBlock = firstBlock;
    }

    int firstBlock() {
        return firstBlock;
    }

    /** Leaves what was read before out of the table. */
    public void beginAfter(int blockCount) {
        firstBlock = blockCount;
    }

    public List<CellDraft> cells() {
        return cells;
    }

    public int rows() {
        return row + 1;
    }

    int columns() {
        return columns;
    }

    /** Whether its grid is not known for certain: text outside of its cells, or no room. */
    boolean isBroken() {
        return broken;
    }

    public void markBroken() {
        broken = true;
    }

    /** Whether no cell is open: text here is outside of the grid. */
    public boolean isBetweenCells() {
        return cells.isEmpty() || cells.get(cells.size() - 1).isClosed();
    }

    public CellDraft lastCell() {
        return cells.get(cells.size() - 1);
    }

    public void startRow() {
        row++;
        column = 0;
    }

    /** Ends a head, body or foot: a cell never reaches over its end. */
    public void endSection() {
        for (CellDraft cell : cells.subList(sectionCell, cells.size())) {
            cell.endBefore(row + 1);
        }
        sectionCell = cells.size();
        sectionRow = row + 1;
        Arrays.fill(freeFrom, 0);
    }

    /** Opens a cell in the first free place of the row; {@code spannedRows} of 0 reach to the end of the section. */
    public CellDraft openCell(int spannedColumns, int spannedRows, int start, int blockCount) {
        if (row < sectionRow) {
            startRow();
        }
        while (column < Style.MOST_COLUMNS && isTaken(column)) {
            column++;
        }
        int last = column;
        int wanted = column + Math.max(1, Math.min(spannedColumns, Style.MOST_COLUMNS));
        while (last < wanted && last < Style.MOST_COLUMNS && !isTaken(last)) {
            last++;
        }
        broken |= last == column || wanted > Style.MOST_COLUMNS;
        int height = spannedRows == 0 ? MAX_ROWS : Math.min(spannedRows, MAX_ROWS);
        if (last > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, Math.max(last, freeFrom.length * 2));
        }
        Arrays.fill(freeFrom, column, Math.max(column, last), row + height);
        CellDraft cell = new CellDraft(row, column, Math.max(1, last - column), height, start, blockCount);
        cells.add(cell);
        column = last;
        columns = Math.max(columns, last);
        return cell;
    }

    /** Whether a row of {@code tracks} columns has no room for a cell of {@code wanted} of them. */
    public boolean isFull(int tracks, int wanted) {
        int place = column;
        while (place < tracks && isTaken(place)) {
            place++;
        }
        return place > 0 && place + wanted > tracks;
    }

    private boolean isTaken(int place) {
        return place < freeFrom.length && freeFrom[place] > row;
    }
}
