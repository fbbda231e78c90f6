package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.table.RowCollector;
import io.github.ogireport.internal.table.RowText;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Deals with what stands in a table but belongs to none of its labels: misspelled rows, rows that the form does not have, notes,
 * numbers without a label. Nothing of it is given to a neighbour.
 */
final class Leftovers {
    private static final int LONGEST_LABEL = 80;
    private static final String SENTENCE_END = "。";
    private static final int MOST_ATTEMPTS = 200;

    private final Source source;
    private final RowCollector collector;
    private final RowBuilder builder;
    private final MisspelledLabels labels;
    private final TablePath tablePath;
    private int attempts;

    Leftovers(Source source, RowCollector collector, MisspelledLabels labels, TablePath tablePath) {
        this.source = source;
        this.collector = collector;
        this.builder = new RowBuilder(source);
        this.labels = labels;
        this.tablePath = tablePath;
    }

    /**
     * What was made of leftovers.
     *
     * @param lines      texts and rows that the form does not have
     * @param misspelled rows whose labels were recognised in spite of a misspelling
     */
    record Found(List<TableLine> lines, List<Misspelled> misspelled) {}

    /** A row of the form with a misspelled label. */
    record Misspelled(RowPath path, int start, int labelEnd, RowText text) {}

    /**
     * Sorts the tokens behind the cells of a row.
     *
     * @param tokens what is left
     * @param end    the offset of the next label
     * @param inside whether labels of the same table follow; behind the last one prose may begin
     * @param fits   the paths of the rows that may stand here
     */
    void sort(List<Token> tokens, int end, boolean inside, List<RowPath> fits, Found found) {
        List<Token> stray = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token.getType() != ReportLexer.TEXT) {
                if (token.getType() == ReportLexer.NUMBER && isAlone(tokens, i)) {
                    stray.add(token);
                }
                i++;
                continue;
            }
            int next = behindText(tokens, i);
            int labelEnd = tokens.get(next - 1).getStopIndex() + 1;
            boolean sentence = isSentence(token.getStartIndex(), labelEnd);
            if (sentence && !inside) {
                break;
            }
            RowText row = sentence || next == tokens.size()
                    ? new RowText(labelEnd, 1, 0, 0, List.of(), end, ' ', true, false)
                    : collector.collect(token.getStartIndex(), labelEnd, tokens.subList(next, tokens.size()), end);
            i = next + takeRow(token.getStartIndex(), labelEnd, row, inside, fits, found, tokens, next);
        }
        if (!stray.isEmpty()) {
            source.diagnostics()
                    .add(
                            DiagnosticCode.STRAY_NUMBERS,
                            tablePath,
                            source.span(
                                    stray.get(0).getStartIndex(),
                                    stray.get(stray.size() - 1).getStopIndex() + 1),
                            builder.printed(stray));
        }
    }

    /** Takes a text and the values behind it; returns how many of the tokens behind the text are taken. */
    private int takeRow(
            int start,
            int labelEnd,
            RowText row,
            boolean inside,
            List<RowPath> fits,
            Found found,
            List<Token> tokens,
            int next) {
        String label = source.text().folded(start, labelEnd);
        if (row.size() == 0) {
            if (inside) {
                found.lines()
                        .add(new TableText(
                                source.span(start, labelEnd), source.text().printed(start, labelEnd)));
            }
            return 0;
        }
        // a form has few rows: where hundreds are unknown, none of them is a misspelled one
        RowPath path = attempts++ < MOST_ATTEMPTS ? labels.find(label, fits) : null;
        if (path != null) {
            found.misspelled().add(new Misspelled(path, start, labelEnd, row));
            source.diagnostics()
                    .add(
                            DiagnosticCode.LABEL_MISSPELLED,
                            path,
                            source.span(start, labelEnd),
                            source.text().printed(start, labelEnd));
        } else if (inside) {
            takeUnknown(start, labelEnd, label, row, found);
        }
        int taken = 0;
        while (next + taken < tokens.size() && tokens.get(next + taken).getStartIndex() < row.endOfCells()) {
            taken++;
        }
        return taken;
    }

    private void takeUnknown(int start, int labelEnd, String label, RowText row, Found found) {
        String printed = source.text().printed(start, labelEnd);
        var span = source.span(start, Math.max(labelEnd, row.endOfCells()));
        found.lines()
                .add(new TableRow(
                        span,
                        RowPath.extension(tablePath.table()),
                        TableForm.FORM_2021,
                        printed,
                        builder.unassigned(RowPath.extension(tablePath.table()), row.cells())));
        if (labels.isPieceOfLabel(label)) {
            source.diagnostics().add(DiagnosticCode.STRAY_NUMBERS, tablePath, span, builder.printed(row.cells()));
        } else {
            source.diagnostics().add(DiagnosticCode.EXTENSION_ROW, tablePath, span, printed);
        }
    }

    /** The index behind the texts that follow each other from {@code first} on, on one line. */
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

    /** Whether no text stands on the line of a number, which would make it a number of prose. */
    private boolean isAlone(List<Token> tokens, int index) {
        boolean before =
                index > 0 && tokens.get(index - 1).getType() == ReportLexer.TEXT && isOnLineOfNext(tokens, index - 1);
        boolean behind = index + 1 < tokens.size()
                && tokens.get(index + 1).getType() == ReportLexer.TEXT
                && isOnLineOfNext(tokens, index);
        return !before && !behind;
    }

    /** Whether a token stands on the same line as the one behind it. */
    private boolean isOnLineOfNext(List<Token> tokens, int index) {
        int from = tokens.get(index).getStopIndex() + 1;
        int to = tokens.get(index + 1).getStartIndex();
        return !source.text().hasLineBreak(from, to);
    }
}
