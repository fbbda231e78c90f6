package io.github.ogireport.internal.source.word;

import io.github.ogireport.internal.source.TextDraft;
import io.github.ogireport.internal.source.word.draft.Story;
import io.github.ogireport.internal.source.word.draft.TableDraft;
import io.github.ogireport.internal.source.word.part.RunLook;
import io.github.ogireport.internal.source.word.part.WordStyles;
import io.github.ogireport.internal.source.word.part.XmlPart;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A table while the walk is in it: what it, its rows and its cells say of themselves. */
final class TableWalk {
    /** Word makes no wider tables; what says that it is one is not believed. */
    private static final int MAX_COLUMNS = 63;

    private final TableDraft draft;
    private final WordStyles styles;
    private final TextDraft text;
    private String style = "";
    private boolean shaded;
    private boolean inRow;
    private boolean inCell;
    private boolean rowDeleted;
    private boolean rowHidden;
    private boolean rowUncertain;
    private int rowStart;
    private int cells;
    private int deletedCells;
    private boolean afterDeleted;
    private Cell cell = new Cell();

    /** What a cell says of itself. */
    private static final class Cell {
        private int columns = 1;
        private boolean merged;
        private boolean below;
        private boolean right;
        private boolean deleted;
        private boolean shaded;
    }

    TableWalk(int number, WordStyles styles, TextDraft text) {
        this.draft = new TableDraft(number, text);
        this.styles = styles;
        this.text = text;
    }

    TableDraft draft() {
        return draft;
    }

    boolean isInRow() {
        return inRow;
    }

    boolean isInCell() {
        return inCell;
    }

    /** Whether cells of the row are to be passed over, because the row was deleted. */
    boolean isRowDeleted() {
        return rowDeleted;
    }

    /** Reads the properties that begin here: of the table, a row, or the cell in which {@code story} stands. */
    void readProperties(XmlPart part, Story story) throws IOException {
        switch (part.element()) {
            case "tblPr" -> readTableProperties(part);
            case "trPr" -> readRowProperties(part);
            default -> readCellProperties(part, story);
        }
    }

    private void readTableProperties(XmlPart part) throws IOException {
        int outer = part.depth();
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "tblStyle" -> style = part.text("val");
                case "shd" -> shaded = RunLook.isShaded(part);
                case "tblPrChange" -> part.skip();
                default -> {
                    // widths and borders
                }
            }
        }
    }

    void startRow() {
        inRow = true;
        rowDeleted = false;
        rowHidden = false;
        rowUncertain = false;
        rowStart = text.length();
        cells = 0;
        deletedCells = 0;
        afterDeleted = false;
    }

    private void readRowProperties(XmlPart part) throws IOException {
        int outer = part.depth();
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "gridBefore" -> draft.leaveOut(columns(part));
                case "hidden" -> rowHidden = part.isOn();
                case "del" -> rowDeleted = true;
                case "trPrChange" -> part.skip();
                default -> {
                    // heights and the like
                }
            }
        }
    }

    private int columns(XmlPart part) {
        int columns = part.number("val", 1);
        rowUncertain |= columns < 0 || columns > MAX_COLUMNS;
        return Math.min(MAX_COLUMNS, Math.max(0, columns));
    }

    /** Begins a cell and returns what will stand in it. */
    Story startCell() {
        cell = new Cell();
        inCell = true;
        cells++;
        return Story.cell(text.length(), draft.number(), draft.rowNumber(), cells);
    }

    private void readCellProperties(XmlPart part, Story story) throws IOException {
        int outer = part.depth();
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "gridSpan" -> cell.columns = Math.max(1, columns(part));
                case "vMerge" -> {
                    cell.merged = true;
                    cell.below = !part.text("val").equals("restart");
                }
                case "hMerge" -> cell.right = !part.text("val").equals("restart");
                case "shd" -> cell.shaded = RunLook.isShaded(part);
                case "cellDel" -> cell.deleted = true;
                case "cellMerge" -> rowUncertain = true;
                case "tcPrChange" -> part.skip();
                default -> {
                    // widths and borders
                }
            }
        }
        if (cell.below) {
            story.continueAbove();
        }
    }

    /** Ends the cell: it stands for itself, or it goes on with the one above it or to its left. A deleted one leaves its place free. */
    void endCell(Story story) {
        inCell = false;
        boolean right = cell.right && !afterDeleted;
        afterDeleted = cell.deleted;
        if (cell.deleted) {
            deletedCells++;
            draft.leaveOut(cell.columns);
            text.truncate(story.origin());
        } else if (!draft.continues(story, cell.columns, right, cell.below)) {
            if (cell.below || cell.right || styles.changesInside(style)) {
                story.doubt();
            }
            draft.add(story, cell.columns, cell.merged);
        }
    }

    void endRow() {
        inRow = false;
        if (rowUncertain) {
            draft.doubtRow();
        }
        rowDeleted |= cells > 0 && deletedCells == cells;
        if (rowDeleted || rowHidden && !draft.isRowPrinted()) {
            text.truncate(rowStart);
            draft.dropRow();
        } else {
            draft.endRow();
        }
    }

    /** The look that the table and the cell give to what stands in a paragraph of {@code paragraphStyle}. */
    private RunLook around(String paragraphStyle) {
        RunLook look = styles.paragraph(paragraphStyle, style);
        return shaded || cell.shaded ? look.with(RunLook.SHADED, true) : look;
    }

    /** How a paragraph looks that stands in {@code table}, or in none. */
    static RunLook around(@Nullable TableWalk table, String paragraphStyle, WordStyles styles) {
        return table == null ? styles.paragraph(paragraphStyle, "") : table.around(paragraphStyle);
    }
}
