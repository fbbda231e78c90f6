package io.github.ogireport.internal.layout.row;

import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Separates the texts that are cells from the notes, page numbers and dash rows between them. */
final class CellTexts {
    private static final int LONGEST_CELL = 24;
    private static final String NOTE_STARTS = "注备※★说";
    private static final String NUMBER_SIGNS = "+-.,/%~*";

    private final NormalizedText text;

    CellTexts(NormalizedText text) {
        this.text = text;
    }

    /** Whether all of {@code items} from {@code from} to {@code to} are values. */
    boolean areValues(List<Token> items, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isValue(items.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one more line of {@code size} values follows, as where all labels come first: then nobody knows whose the first line is. */
    boolean isLineOfValues(List<Token> items, int from, int size, int regionEnd) {
        int to = from + size;
        if (to > items.size() || !areValues(items, from, to)) {
            return false;
        }
        int lineEnd = text.endOfLine(items.get(from).getStartIndex(), regionEnd);
        return items.get(to - 1).getStartIndex() < lineEnd
                && (to == items.size() || items.get(to).getStartIndex() > lineEnd);
    }

    /** Notes, page numbers and dash rows stand between the cells without being any. */
    boolean mayBeSkipped(List<Token> items, int from, int to) {
        Token first = items.get(from);
        boolean pageNumber = to == from + 1 && first.getType() == ReportLexer.PAGE_NUMBER;
        boolean note = first.getType() == ReportLexer.TEXT && startsNote(first.getStartIndex());
        return pageNumber || note || allRulers(items, from, to);
    }

    /** Whether words may be the text of a cell: few, no sentence, no note. */
    boolean mayBeCell(Token item) {
        int start = item.getStartIndex();
        int end = item.getStopIndex() + 1;
        return item.getType() == ReportLexer.TEXT
                && end - start <= LONGEST_CELL
                && !startsNote(start)
                && text.count('。', start, end) == 0;
    }

    private boolean startsNote(int start) {
        char c = text.at(start);
        boolean bracket = c == '(' && start + 1 < text.length();
        return NOTE_STARTS.indexOf(bracket ? text.at(start + 1) : c) >= 0;
    }

    private static boolean allRulers(List<Token> items, int from, int to) {
        for (int i = from; i < to; i++) {
            if (items.get(i).getType() != ReportLexer.RULER) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code item} is a number or a placeholder, or looks like a damaged one. */
    boolean isValue(Token item) {
        return item.getType() == ReportLexer.NUMBER
                || item.getType() == ReportLexer.PLACEHOLDER
                || item.getType() == ReportLexer.TEXT && isBrokenNumber(item);
    }

    /** Digits and signs that are no number, such as {@code --253}: a cell, though an unreadable one. */
    private boolean isBrokenNumber(Token item) {
        boolean digits = false;
        for (int i = item.getStartIndex(); i <= item.getStopIndex(); i++) {
            char c = text.at(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && NUMBER_SIGNS.indexOf(c) < 0) {
                return false;
            }
            digits |= digit;
        }
        return digits;
    }
}
