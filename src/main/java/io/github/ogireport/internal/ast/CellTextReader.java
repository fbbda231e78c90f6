package io.github.ogireport.internal.ast;

import io.github.ogireport.form.Cell;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import org.antlr.v4.runtime.Token;

/** Reads the text of one cell: sign, digits, decimals, unit, note. */
public final class CellTextReader {
    /** No count and no sum of money has more; so many are no number of a report. */
    private static final int MOST_DIGITS = 100;

    private static final Cell[] DIGITS = digits();

    private final NormalizedText text;

    /** A reader for cells of {@code text}. */
    public CellTextReader(NormalizedText text) {
        this.text = text;
    }

    /** The cell that {@code token} is. */
    public Cell read(Token token) {
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        if (token.getType() == ReportLexer.NUMBER) {
            return end - start == 1 ? digit(start) : number(start, end);
        }
        String printed = text.printed(start, end);
        return token.getType() == ReportLexer.PLACEHOLDER ? Cell.placeholder(printed) : Cell.unreadable(printed);
    }

    /** Most cells of most reports: one digit. Where it is printed in half width, all such cells are one. */
    private Cell digit(int start) {
        char digit = text.at(start);
        String printed = text.printed(start, start + 1);
        return printed.charAt(0) == digit ? DIGITS[digit - '0'] : Cell.number(String.valueOf(digit), "", printed);
    }

    private static Cell[] digits() {
        Cell[] digits = new Cell[10];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = Cell.number(i);
        }
        return digits;
    }

    private Cell number(int start, int end) {
        int i = start;
        boolean negative = text.at(i) == '-' || text.at(i) == '减';
        while (!text.isDigit(i)) {
            i++;
        }
        StringBuilder number = new StringBuilder(end - i + 1);
        int first = i;
        while (i < end && (text.isDigit(i) || text.at(i) == ',')) {
            if (text.isDigit(i)) {
                number.append(text.at(i));
            }
            i++;
        }
        boolean leadingZero = number.length() > 1 && text.at(first) == '0';
        if (leadingZero || number.length() > MOST_DIGITS) {
            return Cell.unreadable(text.printed(start, end));
        }
        if (i < end && text.at(i) == '.') {
            do {
                number.append(text.at(i++));
            } while (i < end && text.isDigit(i));
        }
        if (negative && isNotZero(number)) {
            number.insert(0, '-');
        }
        return Cell.number(number.toString(), unit(i, end), text.printed(start, end));
    }

    private String unit(int from, int end) {
        int start = from;
        while (start < end && text.at(start) == ' ') {
            start++;
        }
        int stop = start;
        while (stop < end && text.at(stop) != '(' && text.at(stop) != ' ') {
            stop++;
        }
        return start == stop ? "" : text.printed(start, stop);
    }

    private static boolean isNotZero(CharSequence number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) >= '1' && number.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
