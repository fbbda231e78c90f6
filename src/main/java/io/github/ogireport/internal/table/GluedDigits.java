package io.github.ogireport.internal.table;

import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Takes a run of digits apart that holds several cells, such as {@code 000} in a row of three. Certain where the run starts with
 * zero, so that it is no number itself, and has exactly one division into numbers without leading zeros; and where every run of
 * the table has exactly one digit for each column.
 */
final class GluedDigits {
    private static final int LONGEST = 40;

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
        return row.labelled() && row.startOf(0) == row.from() && row.from() > 0 && !text.isSeparator(row.from() - 1);
    }

    /** The numbers of {@code token} for a row of {@code width}, or none if they are not certain. */
    List<Token> split(RowText row, int width) {
        Token token = row.cells().get(0);
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        boolean certainlySeveral = width > 1
                && token.getType() == ReportLexer.NUMBER
                && end - start >= width
                && end - start <= LONGEST
                && (text.at(start) == '0' || oneDigitEach && end - start == width && isGlued(text, row))
                && isDigits(start, end);
        return certainlySeveral && divisions(start, end, width) == 1 ? divide(start, end, width) : List.of();
    }

    private boolean isDigits(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.at(i) < '0' || text.at(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** In how many ways the digits are {@code parts} numbers without leading zeros; 2 stands for all above one. */
    private int divisions(int start, int end, int parts) {
        int length = end - start;
        int[] ways = new int[length + 1];
        ways[length] = 1;
        for (int part = 0; part < parts; part++) {
            int[] before = new int[length + 1];
            for (int i = 0; i < length; i++) {
                int longest = text.at(start + i) == '0' ? i + 1 : length;
                for (int j = i + 1; j <= longest; j++) {
                    before[i] = Math.min(2, before[i] + ways[j]);
                }
            }
            ways = before;
        }
        return ways[0];
    }

    /** The only division: found from the left, taking the shortest number that leaves a possible rest. */
    private List<Token> divide(int start, int end, int parts) {
        List<Token> numbers = new ArrayList<>(parts);
        int from = start;
        for (int rest = parts - 1; rest >= 0; rest--) {
            int to = rest == 0 ? end : from + 1;
            while (rest > 0 && divisions(to, end, rest) == 0) {
                to++;
            }
            CommonToken number = new CommonToken(ReportLexer.NUMBER);
            number.setStartIndex(from);
            number.setStopIndex(to - 1);
            numbers.add(number);
            from = to;
        }
        return numbers;
    }
}
