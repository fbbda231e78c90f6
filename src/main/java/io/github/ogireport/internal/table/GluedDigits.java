package io.github.ogireport.internal.table;

import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Takes a run of digits apart that holds several cells, such as {@code 000} in a row of three: one digit for each column. Certain
 * for zeros alone, which are no number together; for other digits only where every such run of the table has exactly one digit
 * for each column, because a run that is shorter shows that blank cells leave no trace.
 */
final class GluedDigits {
    private final NormalizedText text;
    private final boolean oneDigitEach;

    private GluedDigits(NormalizedText text, boolean oneDigitEach) {
        this.text = text;
        this.oneDigitEach = oneDigitEach;
    }

    /** Looks at the runs of one table together: one that is too short or too long makes all those of equal length doubtful. */
    static GluedDigits of(NormalizedText text, List<Spacing.Row> rows) {
        int glued = 0;
        int oneDigitEach = 0;
        for (Spacing.Row row : rows) {
            if (row.width() > 1 && row.row().size() == 1 && isGlued(text, row.row())) {
                glued++;
                Token run = row.row().cells().get(0);
                oneDigitEach += run.getStopIndex() + 1 - run.getStartIndex() == row.width() ? 1 : 0;
            }
        }
        return new GluedDigits(text, glued > 0 && glued == oneDigitEach);
    }

    /** Whether nothing separates the only text of a row from its label. */
    private static boolean isGlued(NormalizedText text, RowText row) {
        return row.startOf(0) == row.from() && row.from() > 0 && !text.isSeparator(row.from() - 1);
    }

    /** The numbers of {@code token} for a row of {@code width}, or none if they are not certain. */
    List<Token> split(RowText row, int width) {
        Token token = row.cells().get(0);
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        boolean perhaps = width > 1 && token.getType() == ReportLexer.NUMBER && end - start == width;
        boolean certain = perhaps && (isAll('0', '0', start, end) || oneDigitEach && isAll('0', '9', start, end));
        if (!certain) {
            return List.of();
        }
        List<Token> digits = new ArrayList<>(width);
        for (int i = start; i < end; i++) {
            CommonToken digit = new CommonToken(ReportLexer.NUMBER);
            digit.setStartIndex(i);
            digit.setStopIndex(i);
            digits.add(digit);
        }
        return digits;
    }

    private boolean isAll(char from, char to, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.at(i) < from || text.at(i) > to) {
                return false;
            }
        }
        return true;
    }
}
