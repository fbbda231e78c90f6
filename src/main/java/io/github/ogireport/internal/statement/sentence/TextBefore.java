package io.github.ogireport.internal.statement.sentence;

import org.antlr.v4.runtime.Token;

/**
 * What stands right before a token in its sentence.
 *
 * @param text  the text of the paragraph
 * @param start offset of the first character of the sentence
 */
record TextBefore(String text, int start) {
    /** The last characters of 数量, 件数, 总数, 总量. */
    private static final String NUMBER_WORDS = "数量";

    /** Whether one of {@code characters} stands right before {@code token}. */
    boolean endsWith(String characters, Token token) {
        int at = token.getStartIndex() - 1;
        return at >= start && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** 申请数量36, 制发件数为3. */
    boolean namesNumber(Token number) {
        int at = number.getStartIndex() - 1;
        while (at > start && (text.charAt(at) == '为' || text.charAt(at) == '：')) {
            at--;
        }
        return at >= start && NUMBER_WORDS.indexOf(text.charAt(at)) >= 0;
    }
}
