package io.github.ogireport.internal.layout.label;

import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Labels whose number a line break or a blank tears off before its point, as {@code 6} and {@code .属于四类过程性信息}: the number is the
 * label's, and no value of the row before.
 */
public final class TornNumbers {
    private static final String MARKS = ".、";

    private TornNumbers() {}

    /** Puts such labels into {@code tokens} in place of their pieces. */
    public static void join(List<Token> tokens, NormalizedText text) {
        for (int i = 0; i < tokens.size(); i++) {
            int last = isTorn(tokens, i, text) ? lastPiece(tokens, i, text) : i;
            int type = last > i ? type(tokens.get(i), tokens.get(last), text) : Token.INVALID_TYPE;
            if (FormLabels.order(type) >= 0) {
                int start = tokens.get(i).getStartIndex();
                tokens.set(i, new PlainToken(type, start, tokens.get(last).getStopIndex() + 1));
                tokens.subList(i + 1, last + 1).clear();
            }
        }
    }

    private static boolean isTorn(List<Token> tokens, int number, NormalizedText text) {
        Token token = tokens.get(number);
        return token.getType() == ReportLexer.NUMBER
                && token.getStartIndex() == token.getStopIndex()
                && number + 1 < tokens.size()
                && MARKS.indexOf(text.at(tokens.get(number + 1).getStartIndex())) >= 0;
    }

    /** The text that the mark begins, or the one after a mark alone. */
    private static int lastPiece(List<Token> tokens, int number, NormalizedText text) {
        Token mark = tokens.get(number + 1);
        boolean alone = mark.getStartIndex() == mark.getStopIndex() && number + 2 < tokens.size();
        int last = alone ? number + 2 : number + 1;
        int from = tokens.get(number).getStopIndex() + 1;
        int to = tokens.get(last).getStartIndex();
        return text.borders(from, to) > 0 ? number : last;
    }

    private static int type(Token number, Token last, NormalizedText text) {
        return Syntax.wholeToken(text.withoutBlanks(number.getStartIndex(), last.getStopIndex() + 1));
    }
}
