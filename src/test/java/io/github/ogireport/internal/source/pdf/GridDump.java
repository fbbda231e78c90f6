package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.SourceBlock;
import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.SourceDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Lines and tables of a document as text. A row of a table is a line that begins with {@code |}; a cell stands at its first row and
 * column, {@code <} goes on with the cell to the left and {@code ^} with the cell above, {@code ~} is no cell at all; {@code ?} stands
 * before what is not readable. Asides are in braces.
 */
final class GridDump {
    private GridDump() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            SourceDocument document = PdfSource.read(Files.readAllBytes(Path.of(file)), PdfLimits.defaults());
            out.println(dump(document));
            out.println(document.notes() + " " + document.witnesses());
        }
    }

    static String dump(SourceDocument document) {
        StringBuilder dump = new StringBuilder();
        for (SourceBlock block : document.blocks()) {
            if (block instanceof SourceLine line) {
                dump.append(text(document, line.start(), line.end())).append('\n');
            } else if (block instanceof SourceTable table) {
                table(document, table, dump);
            }
        }
        return dump.toString();
    }

    private static void table(SourceDocument document, SourceTable table, StringBuilder dump) {
        int rows = table.cells().stream()
                .mapToInt(cell -> cell.row() + cell.rows())
                .max()
                .orElse(0);
        int columns = table.cells().stream()
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
        String[][] grid = new String[rows][columns];
        for (SourceCell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                    if (grid[row][column] != null) {
                        throw new IllegalStateException("cells overlap at " + row + ", " + column);
                    }
                    grid[row][column] = row > cell.row() ? "^" : "<";
                }
            }
            grid[cell.row()][cell.column()] = (cell.readable() ? "" : "?") + text(document, cell.start(), cell.end());
        }
        for (String[] row : grid) {
            dump.append("| ");
            dump.append(String.join(
                    " | ",
                    Arrays.stream(row).map(cell -> cell == null ? "~" : cell).toList()));
            dump.append(" |\n");
        }
    }

    private static String text(SourceDocument document, int start, int end) {
        StringBuilder text = new StringBuilder(document.text().substring(start, end));
        for (int i = document.asides().size() - 1; i >= 0; i--) {
            SourceLine aside = document.asides().get(i);
            if (aside.start() >= start && aside.end() <= end) {
                text.insert(aside.end() - start, '}').insert(aside.start() - start, '{');
            }
        }
        return text.toString().replace('\n', '\u21B5').replace("\t", "\\t");
    }
}
