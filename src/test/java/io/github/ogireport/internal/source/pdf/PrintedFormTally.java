package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.pdf.PrintedForm.Row;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Compares the cells of printed forms with what is read from their PDF files. */
final class PrintedFormTally {
    private final List<String> differences = new ArrayList<>();
    private int right;
    private int unread;
    private int wrong;

    /** Compares what is read of {@code pdf}, which shows {@code form}. */
    void add(byte[] pdf, PrintedForm form) throws IOException {
        measure(PdfSource.read(pdf, PdfLimits.defaults()), form.rows());
    }

    /** The part of all cells that is read right. */
    double share() {
        return (double) right / (right + unread + wrong);
    }

    int wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        return "right " + right + ", unread " + unread + ", wrong " + wrong + "\n" + String.join("\n", differences);
    }

    private void measure(SourceDocument document, List<Row> expected) {
        List<List<SourceCell>> rows = new ArrayList<>();
        for (var block : document.blocks()) {
            if (block instanceof SourceTable table) {
                int count =
                        table.cells().stream().mapToInt(SourceCell::row).max().orElse(0);
                for (int row = 0; row <= count; row++) {
                    int number = row;
                    rows.add(table.cells().stream()
                            .filter(cell -> cell.row() == number)
                            .toList());
                }
            }
        }
        int from = 0;
        for (Row row : expected) {
            int found = find(document, rows, from, row);
            if (found < 0) {
                unread += row.values().size();
                differences.add("no row " + row);
                continue;
            }
            from = found + 1;
            List<SourceCell> cells = rows.get(found);
            compare(document, cells.subList(cells.size() - row.values().size(), cells.size()), row);
        }
    }

    private static int find(SourceDocument document, List<List<SourceCell>> rows, int from, Row row) {
        for (int i = from; i < rows.size(); i++) {
            List<SourceCell> cells = rows.get(i);
            int label = cells.size() - row.values().size() - 1;
            boolean sameLabel = row.label().isEmpty()
                    ? label == -1
                            && cells.stream()
                                    .noneMatch(cell -> text(document, cell).contains("结果"))
                    : label >= 0 && text(document, cells.get(label)).equals(row.label());
            if (sameLabel) {
                return i;
            }
        }
        return -1;
    }

    private void compare(SourceDocument document, List<SourceCell> cells, Row row) {
        for (int i = 0; i < cells.size(); i++) {
            SourceCell cell = cells.get(i);
            String read = document.text().substring(cell.start(), cell.end());
            if (!cell.readable()) {
                unread++;
                differences.add("unreadable " + row.label() + " " + row.values().get(i) + " as " + read);
            } else if (read.equals(row.values().get(i))) {
                right++;
            } else {
                wrong++;
                differences.add("WRONG " + row.label() + " " + row.values().get(i) + " as " + read);
            }
        }
    }

    private static String text(SourceDocument document, SourceCell cell) {
        String text = document.text()
                .substring(cell.start(), cell.end())
                .replace(" ", "")
                .replace("\u2ED3", "长");
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('(', '（')
                .replace(')', '）')
                .replace(',', '，');
    }
}
