package io.github.ogireport.internal.layout.table;

import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.layout.label.LabelledText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A column header of a table in a text.
 *
 * @param type  its token type; {@link ReportLexer#TEXT} where the form has no such header
 * @param start offset of its first character
 * @param end   offset after its last character
 * @param text  its folded characters without blanks
 * @param line  the offset at which its line begins
 */
record HeaderWord(int type, int start, int end, String text, int line) {
    private static final int LONGEST = 24;
    private static final int LONGEST_GLUED = 200;
    private static final String SENTENCE_SIGNS = "。,;:";
    private static final String NOTE_STARTS = "(注备※★说";

    /** The words of {@code entry}: its label, taken apart where several headers are glued, and the short texts after it. */
    static List<HeaderWord> of(LabelledText entry, LayoutText source) {
        List<HeaderWord> words = new ArrayList<>(1);
        if (entry.type() == ReportLexer.GLUED_HEADERS) {
            addGlued(entry, source, words);
        } else {
            words.add(word(entry.type(), entry.start(), entry.labelEnd(), source));
        }
        for (int i = 0; i < entry.items().size(); i++) {
            Token item = entry.items().get(i);
            boolean labelsValues = i + 1 < entry.items().size()
                    && FormLabels.isValue(entry.items().get(i + 1).getType());
            if (labelsValues || FormLabels.isValue(item.getType())) {
                break;
            }
            HeaderWord word = word(item.getType(), item.getStartIndex(), item.getStopIndex() + 1, source);
            if (word.mayBeHeader()) {
                words.add(word);
            }
        }
        return words;
    }

    private static HeaderWord word(int type, int start, int end, LayoutText source) {
        int line = source.text().startOfLine(start, Math.max(0, start - LONGEST * LONGEST));
        return new HeaderWord(type, start, end, source.text().withoutBlanks(start, end), line);
    }

    /** Whether a text that is no word of the form may be a column header: short, no sentence, no note. */
    private boolean mayBeHeader() {
        if (type != ReportLexer.TEXT || text.length() > LONGEST || NOTE_STARTS.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE_SIGNS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return Character.isIdeographic(text.charAt(0));
    }

    /** The longest word that the rest begins with is the next one; the lexer has seen that all of it is words. */
    private static void addGlued(LabelledText entry, LayoutText source, List<HeaderWord> words) {
        int start = entry.start();
        int limit = Math.min(entry.labelEnd(), start + LONGEST_GLUED);
        while (start < limit) {
            int end = limit;
            int type = typeOf(start, end, source);
            while (end > start + 1 && (type == ReportLexer.GLUED_HEADERS || type == ReportLexer.TEXT)) {
                end--;
                type = typeOf(start, end, source);
            }
            words.add(word(type, start, end, source));
            start = end;
        }
    }

    private static int typeOf(int start, int end, LayoutText source) {
        return Syntax.firstToken(source.text().folded(start, end));
    }

    /** This word, known to be that of {@code newType}. */
    HeaderWord as(int newType) {
        return newType == type ? this : new HeaderWord(newType, start, end, text, line);
    }

    boolean isKnown() {
        return type != ReportLexer.TEXT;
    }
}
