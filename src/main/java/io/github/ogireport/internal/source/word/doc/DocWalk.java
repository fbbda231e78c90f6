package io.github.ogireport.internal.source.word.doc;

import io.github.ogireport.internal.source.TextDraft;
import io.github.ogireport.internal.source.word.draft.ParagraphDraft;
import io.github.ogireport.internal.source.word.draft.Story;
import io.github.ogireport.internal.source.word.draft.TableDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * Walks over the paragraphs and tables of a document of the old format. Its tables have no grid but the edges of their cells, in
 * twips (1/1440 inch); edges that nearly meet are one.
 */
final class DocWalk {
    private static final int SAME_EDGE_TWIPS = 40;
    private static final int MOST_LEVELS = 8;
    private static final char CELL_MARK = '\u0007';

    private final HWPFDocument document;
    private final TextDraft text;
    private final DocNumbers numbers = new DocNumbers();
    private final DocRuns runs = new DocRuns();
    private int tables;

    DocWalk(HWPFDocument document, TextDraft text) {
        this.document = document;
        this.text = text;
    }

    /** Walks to the end and returns what was read: the document, then what stands in text boxes, whose order is not known. */
    Story walk() {
        Story story = Story.document();
        read(document.getRange(), 0, story);
        read(document.getMainTextboxRange(), 0, story);
        return story;
    }

    /** Reads what stands in {@code range} outside of tables and in tables of the next level. */
    private void read(Range range, int level, Story story) {
        int count = range.numParagraphs();
        boolean apart = false;
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            int depth = paragraph.isInTable() ? paragraph.getTableLevel() : 0;
            apart &= depth > level;
            if (depth > level + 1 || depth == level + 1 && !apart) {
                // A table whose first cell holds a table lays out a page: it is taken apart.
                apart |= depth > level + 1;
                Table table = range.getTable(paragraph);
                readTable(table, depth, story);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                readParagraph(paragraph, story);
            }
        }
        story.endKept(text);
    }

    private void readParagraph(Paragraph paragraph, Story story) {
        ParagraphDraft draft = story.startParagraph(true);
        if (runs.read(paragraph, draft)) {
            story.keep(draft);
        } else {
            draft.write(story.isContinuing() ? "" : numbers.before(paragraph), text);
        }
    }

    private void readTable(Table table, int level, Story story) {
        tables++;
        TableDraft draft = new TableDraft(tables, text);
        List<Integer> edges = edges(table);
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            if (!runs.isDeleted(row)) {
                readRow(row, level, edges, draft);
            }
        }
        draft.addTo(story);
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                all.add(cell.getLeftEdge());
                all.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE_TWIPS) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** The number of the edge at {@code twips}. */
    private static int edge(List<Integer> edges, int twips) {
        int number = 0;
        while (number + 1 < edges.size() && edges.get(number + 1) <= twips) {
            number++;
        }
        return number;
    }

    private void readRow(TableRow row, int level, List<Integer> edges, TableDraft draft) {
        int column = 0;
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            int first = Math.max(column, edge(edges, cell.getLeftEdge()));
            int columns = Math.max(1, edge(edges, cell.getLeftEdge() + cell.getWidth()) - first);
            draft.leaveOut(first - column);
            column = first + columns;
            Story story = Story.cell(text.length(), draft.number(), draft.rowNumber(), i + 1);
            boolean below = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            if (below) {
                story.continueAbove();
            }
            if (level < MOST_LEVELS) {
                read(cell, level, story);
            } else {
                story.doubt();
            }
            if (!isWhole(cell)) {
                story.doubt();
            }
            end(story, cell, columns, below, draft);
        }
        draft.endRow();
    }

    /** Whether the range of a cell ends with its mark; what does not is cut. */
    private static boolean isWhole(TableCell cell) {
        String content = cell.text();
        return content.isEmpty() || content.charAt(content.length() - 1) == CELL_MARK;
    }

    private void end(Story story, TableCell cell, int columns, boolean below, TableDraft draft) {
        if (!draft.continues(story, columns, cell.isMerged() && !cell.isFirstMerged(), below)) {
            if (below) {
                story.doubt();
            }
            draft.add(story, columns, cell.isFirstVerticallyMerged() || below);
        }
    }
}
