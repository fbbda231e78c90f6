package io.github.ogireport.internal.layout.row;

import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * The fields of a row that has a tab or pipe for each of its columns: what stands in one field is one cell, though it be two numbers.
 * A row with fewer separators says nothing of the kind; blanks may separate its cells as well.
 */
public final class Fields {
    private static final int LONGEST_LINE = 1_000;

    private final NormalizedText text;
    private final RowText row;

    private Fields(NormalizedText text, RowText row) {
        this.text = text;
        this.row = row;
    }

    /** {@code row} with the texts of each field as one, where it has fields for {@code width} columns. */
    public static RowText join(NormalizedText text, RowText row, int width) {
        Fields fields = new Fields(text, row);
        return fields.areShared() && fields.count(true) >= width ? fields.joined() : row;
    }

    /**
     * Whether the texts of {@code row} are as many as the columns, one beside the other, though the separators part them otherwise: then
     * nobody knows what separates its cells.
     */
    public static boolean contradict(NormalizedText text, RowText row, int width) {
        Fields fields = new Fields(text, row);
        return row.size() == width
                && fields.areShared()
                && !fields.hasGap()
                && fields.count(fields.opensWithPipe()) >= width;
    }

    /** The fields from the first text of {@code row} to its last. */
    public static int span(NormalizedText text, RowText row) {
        boolean separated = row.hasFields() && row.size() > 0;
        return separated ? new Fields(text, row).separators(row.startOf(0), row.endOfCells()) + 1 : 0;
    }

    /** The fields after the label of {@code row}, also blank ones. */
    public static int all(NormalizedText text, RowText row) {
        boolean separated = row.hasFields() && row.size() > 0;
        return separated ? new Fields(text, row).count(true) : 0;
    }

    private boolean areShared() {
        if (!row.hasFields() || row.size() == 0 || !beginsLine() && row.gapBefore(0, text) == 0) {
            return false;
        }
        for (int i = 1; i < row.size(); i++) {
            if (row.gapBefore(i, text) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row has no label before it on its line. */
    private boolean beginsLine() {
        return text.startsLine(row.from());
    }

    private boolean hasGap() {
        for (int i = 1; i < row.size(); i++) {
            if (row.gapBefore(i, text) > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean opensWithPipe() {
        int start = text.startOfLine(row.from(), Math.max(0, row.from() - LONGEST_LINE));
        while (text.at(start) == ' ') {
            start++;
        }
        return text.at(start) == '|';
    }

    /** The fields after the label, or all of the line; a pipe at its end closes the last one if {@code closing} says so. */
    private int count(boolean closing) {
        int lineEnd = text.endOfLine(row.endOfCells(), Math.max(row.end(), row.endOfCells()));
        boolean closed = closing && text.endsWithPipe(row.endOfCells(), lineEnd);
        boolean opened = !beginsLine() || row.gapBefore(0, text) > 0;
        return separators(row.from(), lineEnd) + (opened ? 0 : 1) - (closed ? 1 : 0);
    }

    private int separators(int from, int to) {
        return text.count(row.separator(), from, to);
    }

    private RowText joined() {
        List<Token> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            boolean shared = i > 0 && row.gapBefore(i, text) == 0;
            if (shared) {
                Token first = cells.remove(cells.size() - 1);
                cells.add(CellToken.unplaced(ReportLexer.TEXT, first.getStartIndex(), row.endOf(i)));
            } else {
                cells.add(row.cells().get(i));
            }
        }
        return row.with(cells);
    }
}
