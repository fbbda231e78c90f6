package io.github.ogireport.internal.layout.column;

import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Takes a run of digits apart that holds several cells, such as {@code 000} in a row of three. Certain where zeros lead, which are
 * numbers of their own, and they and one number after them are just as many as the columns; for other digits only where there is
 * one for each column, and all such runs of the table are so, or some are longer, none shorter, and one is all zeros: then blank cells,
 * which would leave no trace, are none.
 */
final class GluedDigits {
    private final NormalizedText text;
    private static final int FEWEST_RUNS = 2;

    private final boolean oneDigitEach;

    private GluedDigits(NormalizedText text, boolean oneDigitEach) {
        this.text = text;
        this.oneDigitEach = oneDigitEach;
    }

    /** Looks at the runs of one table together: one that is too short makes all those of equal length doubtful. */
    static GluedDigits of(NormalizedText text, List<RowDraft> rows) {
        int glued = 0;
        int exact = 0;
        boolean tooShort = false;
        boolean zeros = false;
        for (RowDraft row : rows) {
            if (row.width() > 1 && row.text().size() == 1 && isGlued(row.text())) {
                glued++;
                Token run = row.text().cells().get(0);
                int digits = digits(text, run.getStartIndex(), run.getStopIndex() + 1);
                boolean pure = digits == run.getStopIndex() + 1 - run.getStartIndex();
                exact += pure && digits == row.width() ? 1 : 0;
                tooShort |= digits < row.width();
                zeros |= text.count('0', run.getStartIndex(), run.getStopIndex() + 1) == row.width();
            }
        }
        return new GluedDigits(text, glued >= FEWEST_RUNS && (glued == exact || zeros && !tooShort));
    }

    /** Whether nothing separates the only text of a row from its label. */
    private static boolean isGlued(RowText row) {
        return row.startOf(0) == row.from();
    }

    /** The numbers of {@code token} for a row of {@code width}, or none if they are not certain. */
    List<Token> split(RowText row, int width) {
        Token token = row.cells().get(0);
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        boolean digits = width > 1 && token.getType() == ReportLexer.NUMBER && digits(text, start, end) == end - start;
        if (!digits) {
            return List.of();
        }
        int zeros = start;
        while (zeros < end && text.at(zeros) == '0') {
            zeros++;
        }
        // leading zeros are cells of their own, and what comes after them is one more at least
        boolean certain = zeros - start + (zeros < end ? 1 : 0) == width;
        if (certain && zeros - start > 0) {
            return split(start, Math.min(zeros, start + width - 1), end);
        }
        return oneDigitEach && end - start == width ? split(start, end - 1, end) : List.of();
    }

    /** One digit a cell up to {@code last}, and the rest as one cell. */
    private static List<Token> split(int start, int last, int end) {
        List<Token> cells = new ArrayList<>();
        for (int i = start; i < last; i++) {
            cells.add(cell(i, i + 1));
        }
        cells.add(cell(last, end));
        return cells;
    }

    private static Token cell(int start, int end) {
        return new PlainToken(ReportLexer.NUMBER, start, end);
    }

    private static int digits(NormalizedText text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += text.isDigit(i) ? 1 : 0;
        }
        return digits;
    }
}
