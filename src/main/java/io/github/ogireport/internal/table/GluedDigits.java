package io.github.ogireport.internal.table;

import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Takes a run of digits apart that holds several cells, such as {@code 000} in a row of three. Only certain where the run
 * starts with zero, so that it is no number itself, and has exactly one division into numbers without leading zeros.
 */
final class GluedDigits {
    private static final int LONGEST = 40;

    private final NormalizedText text;

    GluedDigits(NormalizedText text) {
        this.text = text;
    }

    /** The numbers of {@code token} for a row of {@code width}, or none if they are not certain. */
    List<Token> split(Token token, int width) {
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        boolean certainlySeveral = width > 1
                && token.getType() == ReportLexer.NUMBER
                && end - start >= width
                && end - start <= LONGEST
                && text.at(start) == '0'
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
