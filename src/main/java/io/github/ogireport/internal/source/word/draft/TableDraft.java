package io.github.ogireport.internal.source.word.draft;

import io.github.ogireport.internal.source.SourceBlock;
import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.TextDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table while it is read, row by row. A row that holds another table or prose lays out a page: it is taken apart into lines, and
 * the rows before and after it are tables of their own.
 */
public final class TableDraft {
    private static final int PROSE_OVER_ALL_COLUMNS = 150;
    private static final int PROSE_IN_ONE_COLUMN = 500;

    private final int number;
    private final TextDraft text;
    private final List<List<CellDraft>> rows = new ArrayList<>();
    private List<CellDraft> row = new ArrayList<>();
    private Map<Integer, CellDraft> above = new HashMap<>();
    private Map<Integer, CellDraft> below = new HashMap<>();
    private final List<CellDraft> continued = new ArrayList<>();
    private int column;

    /** A cell with its place in the grid. */
    private static final class CellDraft {
        private final Story story;
        private final int column;
        private int columns;
        private int rows = 1;

        private CellDraft(Story story, int column, int columns) {
            this.story = story;
            this.column = column;
            this.columns = columns;
        }
    }

    /** The table of this number in the document, from 1, whose cells are written to {@code text}. */
    public TableDraft(int number, TextDraft text) {
        this.number = number;
        this.text = text;
    }

    public int number() {
        return number;
    }

    /** The number of the row that is read, from 1. */
    public int rowNumber() {
        return rows.size() + 1;
    }

    /** Leaves out columns. */
    public void leaveOut(int columns) {
        column += columns;
    }

    /** Adds a cell to the row; {@code open} where those below it may continue it. */
    public void add(Story story, int columns, boolean open) {
        if (story.blocks().isEmpty()) {
            text.at(story.place());
            text.characters().append('\n');
        }
        CellDraft cell = new CellDraft(story, column, columns);
        row.add(cell);
        if (open) {
            below.put(column, cell);
        }
        column += columns;
    }

    /**
     * Takes the cell in this place for a part of another one, if there is one: of the cell to its left where {@code ofLeft}, else of
     * that above it with the same columns where {@code ofAbove}. Returns whether it is one.
     */
    public boolean continues(Story part, int columns, boolean ofLeft, boolean ofAbove) {
        CellDraft left = ofLeft && !row.isEmpty() ? row.get(row.size() - 1) : null;
        CellDraft upper = ofAbove ? above.get(column) : null;
        if (left != null) {
            left.columns += columns;
            leaveOut(part, left.story);
        } else if (upper != null && upper.columns == columns) {
            upper.rows++;
            continued.add(upper);
            below.put(column, upper);
            leaveOut(part, upper.story);
        } else {
            return false;
        }
        column += columns;
        return true;
    }

    /** Leaves what stands in a part of a cell out, because it is not shown everywhere. */
    private void leaveOut(Story part, Story owner) {
        if (part.isPrinted()) {
            owner.doubt();
        }
        text.truncate(part.origin());
    }

    /** Whether anything is seen in the row. */
    public boolean isRowPrinted() {
        return row.stream().anyMatch(cell -> cell.story.isPrinted());
    }

    /** Nothing in the row is certain. */
    public void doubtRow() {
        row.forEach(cell -> cell.story.doubt());
    }

    /** Ends the row. */
    public void endRow() {
        rows.add(row);
        above = below;
        restart();
    }

    /** Ends the row, which is not shown. */
    public void dropRow() {
        continued.forEach(cell -> cell.rows--);
        restart();
    }

    private void restart() {
        row = new ArrayList<>();
        below = new HashMap<>();
        continued.clear();
        column = 0;
    }

    /** Adds the tables and lines that this table is to what it stands in. */
    public void addTo(Story outer) {
        rows.forEach(cells -> cells.forEach(cell -> outer.absorb(cell.story)));
        blocks().forEach(outer::add);
    }

    private List<SourceBlock> blocks() {
        List<SourceBlock> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || laysOut(rows.get(i))) {
                addTable(first, i, blocks);
                if (i < rows.size()) {
                    addLines(rows.get(i), blocks);
                }
                first = i + 1;
            }
        }
        return blocks;
    }

    private static boolean laysOut(List<CellDraft> cells) {
        int most = cells.size() == 1 ? PROSE_OVER_ALL_COLUMNS : PROSE_IN_ONE_COLUMN;
        int inside = 0;
        for (CellDraft cell : cells) {
            inside += cellsInside(cell.story);
            if (cell.story.blocks().stream().anyMatch(block -> isLong(block, most))) {
                return true;
            }
        }
        return inside > 0 && (cells.size() == 1 || inside > cells.size());
    }

    private static boolean isLong(SourceBlock block, int most) {
        return block instanceof SourceLine && block.end() - block.start() > most;
    }

    private static int cellsInside(Story story) {
        int cells = 0;
        for (SourceBlock block : story.blocks()) {
            cells += block instanceof SourceTable table ? table.cells().size() : 0;
        }
        return cells;
    }

    private static void addLines(List<CellDraft> cells, List<SourceBlock> blocks) {
        cells.forEach(cell -> blocks.addAll(cell.story.blocks()));
    }

    /** Rows of one cell each are no table. */
    private void addTable(int first, int end, List<SourceBlock> blocks) {
        List<SourceCell> cells = new ArrayList<>();
        boolean wide = false;
        for (int i = first; i < end; i++) {
            wide |= rows.get(i).size() > 1;
            for (CellDraft cell : rows.get(i)) {
                Story story = cell.story;
                cells.add(new SourceCell(
                        story.start(),
                        story.end(),
                        i - first,
                        cell.column,
                        Math.min(cell.rows, end - i),
                        cell.columns,
                        story.isReadable() && cellsInside(story) == 0));
            }
        }
        if (wide) {
            blocks.add(new SourceTable(cells));
        } else {
            rows.subList(first, end).forEach(cell -> addLines(cell, blocks));
        }
    }
}
