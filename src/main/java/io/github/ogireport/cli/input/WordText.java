package io.github.ogireport.cli.input;

import io.github.ogireport.internal.source.SourceBlock;
import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.word.WordSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The text of a Word document: a line a line, and tables with one row a line, in order. */
final class WordText implements TextExtractor {
    private static final int MAX_PART_BYTES = 256 << 20;

    /** Printed for a cell of which nothing is to be read. */
    private static final String UNREADABLE = "\uFFFD";

    @Override
    public Extraction extract(byte[] bytes) throws IOException {
        SourceDocument document = WordSource.read(bytes, MAX_PART_BYTES);
        StringBuilder text = new StringBuilder();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceTable table) {
                text.append(grid(table, document));
            } else {
                text.append(read(block.start(), block.end(), document)).append('\n');
            }
        }
        return Extraction.of(text.toString());
    }

    private static String grid(SourceTable table, SourceDocument document) {
        TreeMap<Integer, List<String>> rows = new TreeMap<>();
        for (SourceCell cell : table.cells()) {
            rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                    .add(cell.readable() ? read(cell.start(), cell.end(), document) : UNREADABLE);
        }
        TableGrid grid = new TableGrid();
        rows.values().forEach(grid::row);
        return grid.text();
    }

    /** The characters of a piece without its asides. */
    private static String read(int start, int end, SourceDocument document) {
        StringBuilder text = new StringBuilder();
        int from = start;
        for (SourceBlock aside : document.asides()) {
            if (aside.start() >= start && aside.end() <= end) {
                text.append(document.text(), from, aside.start());
                from = aside.end();
            }
        }
        return text.append(document.text(), from, end).toString();
    }
}
