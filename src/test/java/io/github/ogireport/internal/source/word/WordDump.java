package io.github.ogireport.internal.source.word;

import io.github.ogireport.internal.source.SourceBlock;
import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.SourceDocument;
import java.util.List;

/**
 * Writes a document for comparison: a line as it is; a row of a table as {@code | cell | cell |}. A cell that spans has its rows and
 * columns before it ({@code 2x1:}), one that does not begin where the one before it ends its column ({@code @3:}), an unreadable one
 * {@code ?}. Asides stand in braces, line breaks in a cell are {@code ⏎}.
 */
public final class WordDump {
    private WordDump() {}

    public static String of(SourceDocument document) {
        StringBuilder dump = new StringBuilder();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceTable table) {
                rows(document, table, dump);
            } else {
                dump.append(text(document, block.start(), block.end())).append('\n');
            }
        }
        return dump.toString();
    }

    private static void rows(SourceDocument document, SourceTable table, StringBuilder dump) {
        List<SourceCell> cells = table.cells();
        int last = cells.stream().mapToInt(cell -> cell.row()).max().orElse(-1);
        for (int row = 0; row <= last; row++) {
            int next = 0;
            dump.append('|');
            for (SourceCell cell : cells) {
                if (cell.row() == row) {
                    dump.append(' ').append(cell(document, cell, next)).append(" |");
                    next = cell.column() + cell.columns();
                }
            }
            dump.append('\n');
        }
    }

    private static String cell(SourceDocument document, SourceCell cell, int next) {
        return (cell.column() == next ? "" : "@" + cell.column() + ": ")
                + (cell.rows() == 1 && cell.columns() == 1 ? "" : cell.rows() + "x" + cell.columns() + ": ")
                + (cell.readable() ? "" : "?")
                + text(document, cell.start(), cell.end());
    }

    private static String text(SourceDocument document, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i <= end; i++) {
            for (SourceLine aside : document.asides()) {
                text.append(aside.end() == i && i > start ? "}" : "");
                text.append(aside.start() == i && i < end ? "{" : "");
            }
            if (i < end) {
                char c = document.text().charAt(i);
                text.append(c == '\n' ? '⏎' : c);
            }
        }
        return text.toString();
    }
}
