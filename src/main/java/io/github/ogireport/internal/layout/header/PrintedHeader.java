package io.github.ogireport.internal.layout.header;

import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * A column header of a table in a text.
 *
 * @param type  its token type; {@link ReportLexer#TEXT} where the form has no such header
 * @param start offset of its first character
 * @param end   offset after its last character
 * @param text  its folded characters without blanks
 * @param startLine the offset at which its first line begins
 * @param line      the offset at which its last line begins
 * @param field     the tabs and pipes before it on its last line
 */
public record PrintedHeader(int type, int start, int end, String text, int startLine, int line, int field) {
    private static final int LONGEST = 24;
    private static final int LONGEST_GROUP = 8;
    private static final int YEAR_DIGITS = 4;
    private static final String LAST_OF_HEADERS = "数量额";
    private static final String SENTENCE_SIGNS = "。,;:";
    private static final String NOTE_STARTS = "(注备※★说";
    private static final Set<String> COLUMNS_OF_NOTES = Set.of("备注", "说明");

    /** The words of {@code entry}: its label and the short texts after it. */
    public static List<PrintedHeader> of(LabelledText entry, LayoutText source) {
        List<PrintedHeader> words = new ArrayList<>(1);
        add(word(entry.type(), entry.start(), entry.labelEnd(), source), words);
        for (int i = 0; i < entry.items().size(); i++) {
            Token item = entry.items().get(i);
            boolean labelsValues = i + 1 < entry.items().size()
                    && FormLabels.isValue(entry.items().get(i + 1).getType())
                    && !endsLine(entry, i, source);
            if (labelsValues || FormLabels.isValue(item.getType())) {
                break;
            }
            PrintedHeader word = word(item.getType(), item.getStartIndex(), item.getStopIndex() + 1, source);
            add(word.text.length() > LONGEST ? word.lastWord(source) : word, words);
        }
        return words;
    }

    /** The text before the label of {@code entry}, if it may be a header in words that the form has not. */
    public static @Nullable PrintedHeader otherWordBefore(LabelledText entry, LayoutText source) {
        int end = source.text().endOfText(0, entry.start());
        int start = end;
        while (start > 0 && !source.text().isSeparator(start - 1)) {
            start--;
        }
        PrintedHeader word = word(ReportLexer.TEXT, start, end, source);
        return word.text.length() <= LONGEST_GROUP && word.mayBeHeader() ? word : null;
    }

    /** The header that a note before it has swallowed, {@code 减少用负数表示如-8处理决定数量}; else the note. */
    private PrintedHeader lastWord(LayoutText source) {
        boolean mayBe = LAST_OF_HEADERS.indexOf(text.charAt(text.length() - 1)) >= 0;
        for (int at = mayBe ? end - LONGEST : end; at < end; at++) {
            Token last = Syntax.wordAt(source.text(), at, end);
            if (last.getStopIndex() + 1 == end && FormLabels.table(last.getType()) != null) {
                return word(last.getType(), at, end, source);
            }
        }
        return this;
    }

    /** Whether an item is the last on the line of its label. */
    private static boolean endsLine(LabelledText entry, int item, LayoutText source) {
        Token token = entry.items().get(item);
        int next = entry.items().get(item + 1).getStartIndex();
        return !source.text().hasLineBreak(entry.labelEnd(), token.getStartIndex())
                && source.text().hasLineBreak(token.getStopIndex() + 1, next);
    }

    private static PrintedHeader word(int type, int start, int end, LayoutText source) {
        int startLine = source.text().startOfLine(start, Math.max(0, start - LONGEST * LONGEST));
        int line = source.text().startOfLine(end, Math.max(0, end - LONGEST * LONGEST));
        String text = source.text().withoutBlanks(start, end);
        return new PrintedHeader(
                type, start, end, text, startLine, line, source.text().field(end));
    }

    /** Whether a text that is no word of the form may be a column header: short, but more than one upright character, no sentence, no note. */
    private boolean mayBeHeader() {
        if (type == ReportLexer.TEXT && (COLUMNS_OF_NOTES.contains(text) || isYear())) {
            return true;
        }
        boolean length = text.length() > 1 && text.length() <= LONGEST;
        if (type != ReportLexer.TEXT || !length || NOTE_STARTS.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        boolean note = false;
        for (int i = 0; i < text.length(); i++) {
            note = text.charAt(i) == '(' || note && text.charAt(i) != ')';
            if (!note && SENTENCE_SIGNS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        boolean tail = text.indexOf(')') >= 0 && text.indexOf('(') < 0;
        return !tail && Character.isIdeographic(text.charAt(0));
    }

    /** 2023年, over a column of another year. */
    private boolean isYear() {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits == YEAR_DIGITS && (text.endsWith("年") || text.endsWith("年度")) && text.length() <= YEAR_DIGITS + 2;
    }

    /** Adds a word of the form, or a text that may be a header in other words. */
    private static void add(PrintedHeader word, List<PrintedHeader> words) {
        if (word.isKnown() || word.mayBeHeader() && !word.sharesField(words)) {
            words.add(word);
        }
    }

    /** Whether only blanks part it, between two separators, from the header before it: a note on that header. */
    private boolean sharesField(List<PrintedHeader> words) {
        if (words.isEmpty() || field == 0) {
            return false;
        }
        PrintedHeader before = words.get(words.size() - 1);
        return before.line == line && before.field == field;
    }

    /** This word, known to be that of {@code newType}. */
    PrintedHeader as(int newType) {
        return newType == type ? this : new PrintedHeader(newType, start, end, text, startLine, line, field);
    }

    /** Whether it names several columns at once. */
    boolean isGroup() {
        return type == ReportLexer.APPLICANTS
                || type == ReportLexer.ORGANISATIONS
                || FormLabels.challengeHeader(type) >= 0;
    }

    boolean isKnown() {
        return FormLabels.table(type) != null;
    }
}
