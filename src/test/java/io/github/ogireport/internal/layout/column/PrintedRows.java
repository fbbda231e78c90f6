package io.github.ogireport.internal.layout.column;

import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.layout.column.Columns.Assigned;
import io.github.ogireport.internal.layout.column.Columns.Failed;
import io.github.ogireport.internal.layout.row.Frames;
import io.github.ogireport.internal.layout.row.RowCollector;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;

/**
 * A table as printed, whose rows have the label 甲 each, collected and assigned without a grammar: digits are numbers, {@code /}
 * is a placeholder, {@code ====} a row of dashes, {@code -4-} the number of a page, and everything else words.
 */
public final class PrintedRows {
    private static final char LABEL = '甲';
    private static final RowKind LABELLED = new RowKind.Labelled(RequestRow.NEWLY_RECEIVED);

    private final NormalizedText text;
    private final int[] labels;
    private final Frames frames;
    private final RowCollector collector;

    public PrintedRows(String printed, Frames frames) {
        this.text = NormalizedText.of(printed);
        this.labels = labelsOf(printed);
        this.frames = frames;
        int[] first = new int[labels.length + 1];
        first[0] = labels[0];
        System.arraycopy(labels, 0, first, 1, labels.length);
        this.collector = new RowCollector(text, first, frames);
    }

    /** What is read of the rows of {@code printed}, a table of {@code width} columns that stands alone in its text. */
    public static List<String> read(String printed, int width) {
        return new PrintedRows(printed, new Frames()).read(width, 0);
    }

    /**
     * For each row its cells, {@code _} for a blank one, and how they were placed; or why they were not.
     *
     * @param unit the usual line breaks between cells elsewhere in the text, or 0
     */
    public List<String> read(int width, int unit) {
        List<RowDraft> rows = new ArrayList<>();
        for (RowText row : collect()) {
            RowDraft draft = new RowDraft(LABELLED, TableForm.FORM_2021, 0, 0, 0, row);
            draft.width(width);
            rows.add(draft);
        }
        ColumnAssigner assigner = new ColumnAssigner(text, rows, unit, frames);
        List<String> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RowText row = rows.get(i).text();
            read.add(shown(assigner.assign(row, width, i == rows.size() - 1), row, width));
        }
        return read;
    }

    /** The rows before anything is said about columns. */
    public List<RowText> collect() {
        List<RowText> rows = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            int end = i + 1 < labels.length ? labels[i + 1] : text.length();
            rows.add(collector.collect(labels[i], labels[i] + 1, items(labels[i] + 1, end), end));
        }
        return rows;
    }

    public RowCollector collector() {
        return collector;
    }

    /** The texts from {@code from} to {@code to}. */
    public List<Token> items(int from, int to) {
        List<Token> items = new ArrayList<>();
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && !text.isSeparator(end)) {
                end++;
            }
            if (end > start) {
                items.add(new PlainToken(type(text.folded(start, end)), start, end));
            }
            start = end + 1;
        }
        return items;
    }

    private static int type(String chunk) {
        if (chunk.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return ReportLexer.NUMBER;
        }
        return switch (chunk) {
            case "/" -> ReportLexer.PLACEHOLDER;
            case "====" -> ReportLexer.RULER;
            case "-4-" -> ReportLexer.PAGE_NUMBER;
            default -> ReportLexer.TEXT;
        };
    }

    /** The texts of the cells of {@code row}, and in brackets what interrupts it. */
    public String texts(RowText row) {
        String cells = row.cells().stream().map(this::printed).collect(Collectors.joining(" "));
        return row.interrupted() ? cells + " (interrupted)" : cells;
    }

    private String shown(Columns columns, RowText row, int width) {
        if (columns instanceof Assigned assigned) {
            return assigned.slots().stream()
                            .map(slot -> slot.equals(Columns.BLANK) ? "_" : printed(slot))
                            .collect(Collectors.joining(" "))
                    + " " + assigned.how();
        }
        if (columns instanceof Failed failed) {
            String texts = row.cells().stream().map(this::printed).collect(Collectors.joining(" "));
            return failed.code() + " " + List.of(RowsResolver.arguments(failed.code(), row.size(), width, texts));
        }
        return "no trace";
    }

    private String printed(Token token) {
        return text.printed(token.getStartIndex(), token.getStopIndex() + 1);
    }

    private static int[] labelsOf(String printed) {
        return java.util.stream.IntStream.range(0, printed.length())
                .filter(i -> printed.charAt(i) == LABEL)
                .toArray();
    }
}
