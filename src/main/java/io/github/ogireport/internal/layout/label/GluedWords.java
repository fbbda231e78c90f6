package io.github.ogireport.internal.layout.label;

import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;

/**
 * Takes a chunk apart that holds several words of the form and numbers without separators, such as 规章000 or
 * 总计一、本年新收政府信息公开申请数量, to the last character; only the text below a heading may follow, and only the title of the report may
 * stand before one. A chunk in which anything else stands is prose, and what looks like a label in it is text.
 */
public final class GluedWords {
    private static final int LONGEST_WORD = 120;
    private static final int LONGEST_TITLE = 80;
    private static final String MARKS = ".,、;";
    private static final String NUMBERS = "一二1第";

    private final NormalizedText text;
    private final int end;

    private GluedWords(NormalizedText text, int end) {
        this.text = text;
        this.end = end;
    }

    /** {@code tokens}, which end before {@code end} of the text, with the words of such chunks in place of the chunks. */
    public static List<Token> apart(List<Token> tokens, NormalizedText text, int end) {
        GluedWords words = new GluedWords(text, end);
        List<Token> result = new ArrayList<>(tokens.size());
        int taken = 0;
        for (Token token : tokens) {
            if (token.getStartIndex() >= taken) {
                words.addParts(token, result);
                taken = result.get(result.size() - 1).getStopIndex() + 1;
            }
        }
        return result;
    }

    /** Adds the words of the chunk that begins with {@code token}, or the token itself: as text, if it is a word that goes on. */
    private void addParts(Token token, List<Token> result) {
        int type = token.getType();
        boolean alone = text.isSeparator(token.getStopIndex() + 1);
        if (FormLabels.section(type) == null && alone == (type != ReportLexer.TEXT)) {
            result.add(token);
            return;
        }
        int heading = type == ReportLexer.TEXT ? headingAfterTitle(token) : -1;
        if (heading > 0) {
            result.add(new PlainToken(type, token.getStartIndex(), heading));
            result.addAll(chain(heading));
            return;
        }
        List<Token> parts = chain(token.getStartIndex());
        if (parts.size() > 1 && mayBeTable(parts)) {
            result.addAll(parts);
            return;
        }
        if (isFormWord(type) && !(alone && text.isSeparator(token.getStartIndex() - 1))) {
            ((WritableToken) token).setType(ReportLexer.TEXT);
        }
        result.add(token);
    }

    /** …年度报告一、总体情况: where the heading begins that follows a title without a separator; -1 where none does. */
    private int headingAfterTitle(Token chunk) {
        int limit = Math.min(chunk.getStopIndex(), chunk.getStartIndex() + LONGEST_TITLE);
        for (int at = chunk.getStartIndex() + 2; at < limit; at++) {
            boolean title = text.at(at - 1) == '告' && text.at(at - 2) == '报'
                    || text.at(at - 1) == '报' && text.at(at - 2) == '年';
            if (title
                    && NUMBERS.indexOf(text.at(at)) >= 0
                    && FormLabels.section(wordAt(at).getType()) != null) {
                return at;
            }
        }
        return -1;
    }

    /** Labels of rows alone are an enumeration, and a number at the start of a line counts its paragraphs. */
    private boolean mayBeTable(List<Token> parts) {
        Token first = parts.get(0);
        boolean counts = first.getType() == ReportLexer.NUMBER && text.startsLine(first.getStartIndex());
        return !counts && parts.stream().anyMatch(part -> FormLabels.order(part.getType()) < 0);
    }

    /** The words from {@code start} to the next separator; fewer than two if something else stands among them. */
    private List<Token> chain(int start) {
        List<Token> parts = new ArrayList<>();
        int heading = -1;
        int at = start;
        while (at < end && (at == start || !text.isSeparator(at))) {
            Token part = partAt(at);
            if (part.getStopIndex() < at) {
                return heading < 0 ? List.of() : upToHeading(parts, heading);
            }
            heading = FormLabels.section(part.getType()) == null ? heading : parts.size();
            parts.add(part);
            at = part.getStopIndex() + 1;
        }
        return parts;
    }

    /** The words before the heading at {@code heading}, and this heading with all that follows it in its chunk. */
    private List<Token> upToHeading(List<Token> parts, int heading) {
        Token last = parts.get(heading);
        int stop = last.getStopIndex() + 1;
        while (stop < end && !text.isSeparator(stop)) {
            stop++;
        }
        List<Token> result = new ArrayList<>(parts.subList(0, heading));
        result.add(new PlainToken(last.getType(), last.getStartIndex(), stop));
        return result;
    }

    /** The word or number at {@code at}; of no length if neither is there. */
    private Token partAt(int at) {
        Token word = wordAt(at);
        return text.isDigit(at) && !isFormWord(word.getType()) ? numberAt(word) : word;
    }

    /**
     * The number at the beginning of {@code longest}: before the next word, whose own number it does not take with it; text where a digit
     * may belong to either.
     */
    private Token numberAt(Token longest) {
        int start = longest.getStartIndex();
        int digits = start;
        int limit = Math.min(end, start + LONGEST_WORD);
        while (digits < limit && (text.isDigit(digits) || isPoint(digits))) {
            digits++;
        }
        boolean several = digits - 1 > start;
        if (several && digits < end && MARKS.indexOf(text.at(digits)) >= 0 && isWord(digits - 1)) {
            return new PlainToken(ReportLexer.NUMBER, start, digits - 1);
        }
        if (isWord(digits)) {
            boolean either = several && isWord(digits - 1);
            return new PlainToken(either ? ReportLexer.TEXT : ReportLexer.NUMBER, start, digits);
        }
        return longest.getType() == ReportLexer.NUMBER ? longest : new PlainToken(ReportLexer.TEXT, start, start);
    }

    /** Whether a decimal point or a comma stands between two digits. */
    private boolean isPoint(int at) {
        return (text.at(at) == '.' || text.at(at) == ',') && at + 1 < end && text.isDigit(at + 1);
    }

    private boolean isWord(int at) {
        return at < end && isFormWord(wordAt(at).getType());
    }

    private static boolean isFormWord(int type) {
        return FormLabels.table(type) != null || FormLabels.section(type) != null;
    }

    private Token wordAt(int at) {
        return Syntax.wordAt(text, at, Math.min(end, at + LONGEST_WORD));
    }
}
