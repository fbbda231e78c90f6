package io.github.ogireport.internal.layout.table;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.label.MisspelledLabels;
import io.github.ogireport.internal.layout.row.RowCollector;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;

/**
 * Deals with what stands in a table but belongs to none of its labels: misspelled rows, rows that the form does not have, notes,
 * numbers without a label. Nothing of it is given to a neighbour.
 */
final class UnclaimedText {
    private static final int LONGEST_LABEL = 80;
    private static final String SENTENCE_END = "。";
    private static final int MOST_ATTEMPTS = 200;
    private static final List<Integer> ALL =
            IntStream.range(0, RequestRow.values().length).boxed().toList();

    private final LayoutText source;
    private final RowCollector collector;
    private final MisspelledLabels labels;
    private final TableKind kind;
    private final List<MarkedLine> lines;
    private int attempts;
    /** Texts with values that are no row, unless a row of the table follows. */
    private final List<MarkedLine> open = new ArrayList<>();

    private final List<Misspelled> misspelled = new ArrayList<>();

    /** Texts and rows that the form does not have go to {@code lines}. */
    UnclaimedText(LayoutText source, RowCollector collector, TableKind kind, List<MarkedLine> lines) {
        this.source = source;
        this.collector = collector;
        this.labels = MisspelledLabels.of(kind);
        this.kind = kind;
        this.lines = lines;
    }

    /**
     * Where the tokens stand.
     *
     * @param end    the offset of the next label
     * @param inside whether labels of the same table follow; after the last one prose may begin
     * @param fits   the places in the form of the rows that may stand here
     * @param block  the block of the table
     * @param form   its form
     */
    record Place(int end, boolean inside, List<Integer> fits, int block, TableForm form) {}

    /** A row of the form with a misspelled label. */
    record Misspelled(int order, int start, int labelEnd, RowText text) {}

    /** Whether {@code item} is the label of a row, or a part of one, though with errors. */
    boolean mayBeLabel(Token item) {
        String text = source.folded(item);
        return labels.isPieceOfLabel(text) || labels.find(text, ALL) >= 0;
    }

    /** Sorts the tokens after the cells of a row; returns the rows of the form among them, until it is called again. */
    List<Misspelled> sort(List<Token> tokens, Place place) {
        List<Token> stray = new ArrayList<>();
        misspelled.clear();
        open.clear();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            boolean rest = isRestOfNumber(token);
            if (rest || token.getType() != ReportLexer.TEXT) {
                if ((rest || token.getType() == ReportLexer.NUMBER) && isAlone(tokens, i)) {
                    stray.add(token);
                }
                i++;
                continue;
            }
            int start = token.getStartIndex();
            int next = behindText(tokens, i);
            int labelEnd = tokens.get(next - 1).getStopIndex() + 1;
            boolean sentence = isSentence(start, labelEnd);
            if (sentence && !place.inside()) {
                break;
            }
            List<Token> after = tokens.subList(next, tokens.size());
            RowText row = sentence ? RowText.empty(labelEnd) : collector.collect(start, labelEnd, after, place.end());
            takeRow(start, labelEnd, row, place);
            i = tokens.size() - row.after(after).size();
        }
        addOpen();
        if (!stray.isEmpty()) {
            int end = stray.get(stray.size() - 1).getStopIndex() + 1;
            source.doubt(
                    DiagnosticCode.STRAY_NUMBERS,
                    TablePath.of(kind),
                    stray.get(0).getStartIndex(),
                    end,
                    source.printed(stray));
        }
        return misspelled;
    }

    /** What stands before a row of the table stands inside of it. */
    private void addOpen() {
        int last =
                misspelled.isEmpty() ? 0 : misspelled.get(misspelled.size() - 1).start();
        for (MarkedLine text : open) {
            if (text.start() < last) {
                lines.add(text);
            }
        }
    }

    /** Takes a text and the values after it. */
    private void takeRow(int start, int labelEnd, RowText row, Place place) {
        String label = source.text().folded(start, labelEnd);
        if (row.size() == 0) {
            if (place.inside()) {
                lines.add(MarkedLine.remark(start, labelEnd, place.block(), place.form()));
            }
            return;
        }
        // a form has few rows: where hundreds are unknown, none of them is a misspelled one
        int order = attempts++ < MOST_ATTEMPTS && kind != TableKind.CHALLENGES ? labels.find(label, place.fits()) : -1;
        if (order >= 0) {
            misspelled.add(new Misspelled(order, start, labelEnd, row));
            MisspelledLabels.doubt(kind.rows().get(order), start, labelEnd, source);
        } else if (place.inside()) {
            lines.add(MarkedLine.other(start, labelEnd, row.cells(), row.endOfCells(), place.block(), place.form()));
            doubtUnknown(start, labelEnd, label, row);
        } else {
            open.add(MarkedLine.remark(start, row.endOfCells(), place.block(), place.form()));
        }
    }

    private void doubtUnknown(int start, int labelEnd, String label, RowText row) {
        boolean piece = labels.isPieceOfLabel(label);
        source.doubt(
                piece ? DiagnosticCode.STRAY_NUMBERS : DiagnosticCode.EXTENSION_ROW,
                TablePath.of(kind),
                start,
                Math.max(labelEnd, row.endOfCells()),
                piece ? source.printed(row.cells()) : source.text().printed(start, labelEnd));
    }

    /** The index after the texts that follow each other from {@code first} on, on one line. */
    private int behindText(List<Token> tokens, int first) {
        int i = first + 1;
        while (i < tokens.size() && tokens.get(i).getType() == ReportLexer.TEXT && isOnLineOfNext(tokens, i - 1)) {
            i++;
        }
        return i;
    }

    private boolean isSentence(int start, int end) {
        return end - start > LONGEST_LABEL || source.text().folded(start, end).contains(SENTENCE_END);
    }

    /** Whether {@code text} begins as a number never does, with a decimal point and a digit. */
    private boolean isRestOfNumber(Token text) {
        int start = text.getStartIndex();
        char point = source.text().at(start);
        return text.getStopIndex() > start
                && (point == '.' || point == ',')
                && Character.isDigit(source.text().at(start + 1));
    }

    /** Whether no text stands on the line of a number, which would make it a number of prose. */
    private boolean isAlone(List<Token> tokens, int index) {
        boolean before =
                index > 0 && tokens.get(index - 1).getType() == ReportLexer.TEXT && isOnLineOfNext(tokens, index - 1);
        boolean after = index + 1 < tokens.size()
                && tokens.get(index + 1).getType() == ReportLexer.TEXT
                && isOnLineOfNext(tokens, index);
        return !before && !after;
    }

    /** Whether a token stands on the same line as the one after it. */
    private boolean isOnLineOfNext(List<Token> tokens, int index) {
        int from = tokens.get(index).getStopIndex() + 1;
        int to = tokens.get(index + 1).getStartIndex();
        return !source.text().hasLineBreak(from, to);
    }
}
