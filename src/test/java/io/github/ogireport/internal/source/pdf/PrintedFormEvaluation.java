package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.pdf.PrintedForm.Row;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how many cells of printed forms are read from PDF files. {@code write FOLDER COUNT} writes web pages; after programs have
 * printed each {@code N.html} to {@code N*.pdf}, {@code measure FOLDER} compares.
 */
final class PrintedFormEvaluation {
    private int right;
    private int unread;
    private int wrong;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PrintedFormEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("write")) {
            Files.createDirectories(folder);
            for (int seed = 0; seed < Integer.parseInt(arguments[2]); seed++) {
                Files.writeString(folder.resolve(seed + ".html"), new PrintedForm(seed).html());
            }
        } else {
            new PrintedFormEvaluation().measure(folder);
        }
    }

    private void measure(Path folder) throws IOException {
        List<Path> files;
        try (var found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            int wrongBefore = wrong;
            int unreadBefore = unread;
            String name = file.getFileName().toString();
            PrintedForm form = new PrintedForm(Long.parseLong(name.replaceAll("\\D.*", "")));
            try {
                measure(PdfSource.read(Files.readAllBytes(file), PdfLimits.defaults()), form.rows());
            } catch (IOException e) {
                out.println(e);
                unread += form.rows().stream()
                        .mapToInt(row -> row.values().size())
                        .sum();
            }
            out.println(name + " unread " + (unread - unreadBefore) + " wrong " + (wrong - wrongBefore));
        }
        out.println("right " + right + " unread " + unread + " wrong " + wrong + ": "
                + 100.0 * right / Math.max(1, right + unread + wrong) + " %");
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
                out.println("  no row " + row);
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
                out.println("  unreadable " + row.label() + " " + row.values().get(i) + " as " + read);
            } else if (read.equals(row.values().get(i))) {
                right++;
            } else {
                wrong++;
                out.println("  WRONG " + row.label() + " " + row.values().get(i) + " as " + read);
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
