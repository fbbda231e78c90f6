package io.github.ogireport.internal.layout.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text among the cells of a row is. */
class CellTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"--253", "1..5", "0-", "9", "1/2", "+90", "*3*", "5%~6%", "1,,2"})
    void digitsAndSignsAreADamagedNumber(String printed) {
        assertThat(isValue(ReportLexer.TEXT, printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "+", "乙", "1乙", "乙1", "1:2", "(3)"})
    void signsAloneAndWordsAreNone(String printed) {
        assertThat(isValue(ReportLexer.TEXT, printed)).isFalse();
    }

    @Test
    void numbersAndPlaceholdersAreValuesWhateverTheyLookLike() {
        assertThat(isValue(ReportLexer.NUMBER, "5件")).isTrue();
        assertThat(isValue(ReportLexer.PLACEHOLDER, "无")).isTrue();
        assertThat(isValue(ReportLexer.PAGE_NUMBER, "-4-")).isFalse();
        assertThat(isValue(ReportLexer.RULER, "1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"注:乙", "备注", "※乙", "★", "说明", "(注", "（备注）"})
    void notesMayBeSkipped(String printed) {
        assertThat(mayBeSkipped(ReportLexer.TEXT, printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"乙注", "(乙注)", "(", ")注"})
    void otherWordsMayNot(String printed) {
        assertThat(mayBeSkipped(ReportLexer.TEXT, printed)).isFalse();
    }

    @Test
    void aBracketThatEndsTheTextIsNoNote() {
        NormalizedText text = NormalizedText.of("(");

        assertThat(new CellTexts(text).mayBeSkipped(List.of(new PlainToken(ReportLexer.TEXT, 0, 1)), 0, 1))
                .isFalse();
    }

    /** Words stand before and after, which are none of the text asked about. */
    private static boolean isValue(int type, String printed) {
        return new CellTexts(NormalizedText.of("乙" + printed + "乙")).isValue(token(type, printed));
    }

    private static boolean mayBeSkipped(int type, String printed) {
        List<Token> items = List.of(token(type, printed));
        return new CellTexts(NormalizedText.of("注" + printed + "乙")).mayBeSkipped(items, 0, 1);
    }

    private static Token token(int type, String printed) {
        return new PlainToken(type, 1, 1 + printed.length());
    }
}
