package io.github.ogireport.cli.output.form;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.cli.output.VisibleText;
import io.github.ogireport.model.ExtensionRow;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reports as the official form prints them, as Markdown. What merged boxes cover is blank. */
public final class MarkdownFormWriter implements ReportWriter {
    private final Writer out;
    private final OutputWording wording;

    /** Writes to {@code out} in the language of {@code locale}. */
    public MarkdownFormWriter(Writer out, Locale locale) {
        this.out = out;
        this.wording = new OutputWording(locale);
    }

    @Override
    public void begin() {}

    @Override
    public void write(CheckedReport report) throws IOException {
        if (!report.isReport()) {
            return;
        }
        block("# " + escaped(report.report().title().orElse(wording.text("notStated"))));
        for (Paragraph paragraph : FormSection.preamble(report)) {
            write(paragraph);
        }
        for (FormSection section : FormSection.of(report, wording.locale())) {
            block("## " + section.kind().label(wording.locale()));
            if (!section.present()) {
                block(wording.text("form.sectionMissing"));
            }
            for (Paragraph paragraph : section.prose()) {
                write(paragraph);
            }
            for (FormTable table : section.tables()) {
                write(table);
            }
        }
    }

    @Override
    public void end(Tally tally) {}

    private void write(Paragraph paragraph) throws IOException {
        String text = escaped(paragraph.text().strip()).replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
        block(text.replaceFirst("^(?=[-+=])", "\\\\"));
    }

    private void write(FormTable table) throws IOException {
        List<List<FormBox>> rows = new ArrayList<>();
        for (FormBlock block : table.blocks()) {
            rows.addAll(block.head());
            rows.addAll(block.body());
        }
        int width = rows.get(0).stream().mapToInt(FormBox::columns).sum();
        Set<Integer> covered = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            line(rows.get(row), row, width, covered);
            if (row == 0) {
                out.write("|" + " --- |".repeat(width) + "\n");
            }
        }
        out.write("\n");
        for (ExtensionRow row : table.extensions()) {
            String cells =
                    String.join(" ", row.cells().stream().map(wording::filledIn).toList());
            block(escaped(wording.text("form.extension", row.label(), cells)));
        }
    }

    /** Writes a row; {@code covered} holds the places, row by row, that boxes of rows above reach down to. */
    private void line(List<FormBox> boxes, int row, int width, Set<Integer> covered) throws IOException {
        String[] texts = new String[width];
        Arrays.fill(texts, "");
        int column = 0;
        for (FormBox box : boxes) {
            while (covered.contains(row * width + column)) {
                column++;
            }
            texts[column] =
                    box instanceof FormBox.Value value ? wording.filledIn(value.cell()) : ((FormBox.Title) box).text();
            for (int down = 1; down < box.rows(); down++) {
                for (int right = 0; right < box.columns(); right++) {
                    covered.add((row + down) * width + column + right);
                }
            }
            column += box.columns();
        }
        for (String text : texts) {
            out.write("| " + escaped(text) + (text.isEmpty() ? "" : " "));
        }
        out.write("|\n");
    }

    private void block(String text) throws IOException {
        out.write(text + "\n\n");
    }

    private static String escaped(String text) {
        return VisibleText.of(text).replaceAll("[\\\\`*_\\[\\]<>#|~&]", "\\\\$0");
    }
}
