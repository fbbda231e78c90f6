package io.github.ogireport.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {
    @ParameterizedTest
    @CsvSource({
        "０１２９, 0129",
        "ＡＢ, AB",
        "（一）, (一)",
        "〔2021〕, (2021)",
        "【无】, (无)",
        "［注］, (注)",
        "｛注｝, (注)",
        "“三类”, '\"三类\"'",
        "「三类」, '\"三类\"'",
        "— – ― −, - - - -",
        "：；，, ':;,'",
        "┃│, ||",
        "／, /",
        "﹑, 、",
        "規範性文件, 规范性文件",
        "行政許可, 行政许可",
        "總計, 总计",
        "⾏政规范性⽂件, 行政规范性文件",
        "⾨⼾⾒⾴, 门户见页",
        "⻓⻋⻔⻅⺠, 长车门见民",
        "\uFA08政\uF966, 行政复"
    })
    void oneOfManyWaysToPrintIsTaken(String printed, String folded) {
        assertThat(fold(printed)).isEqualTo(folded);
    }

    @Test
    void proseIsReadInOrdinaryCharacters() {
        assertThat(TextFolding.simplified("⻄安市 ⼈⺠政府 ２０２４")).isEqualTo("西安市 人民政府 ２０２４");
    }

    @ParameterizedTest
    @CsvSource({
        "规章 \u202E12\u202C, 规章 ??",
        "规章\t\u202E12\u202C\t34, 规章\t??\t34",
        "规章 \u202E12\u202C件, 规章 ??件",
        "规章 \u202E1\u202C 2, 规章 ? ?",
        "规章 \u202B12 345\u202C, 规章 ?? ???",
        "规章 \u206712 345\u2069, 规章 ?? ???",
        "规章 \u200F1 2 3, 规章 ? 2 ?",
        "规章 1 \u05D02 3, 规章 1 ?? ?",
    })
    void whatAPersonSeesElsewhereThanItIsWrittenCannotBeRead(String printed, String folded) {
        assertThat(fold(printed).replaceAll("\uFFFD", "?")).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "规章 \u202D12\u202C, 规章 12",
        "规章 \u202A12 3\u202C, 规章 12 3",
        "规章 \u206612\u2069, 规章 12",
        "规章 12\u200E 3, 规章 12 3",
        "规章 \u200F12, 规章 12",
        "规章 \u202E1\u202C, 规章 1",
    })
    void marksOfDirectionThatMoveNothingAreNotThere(String printed, String folded) {
        assertThat(fold(printed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00A0', '\u3000', '\u2003', '\u0000', '\u0007', '\u001B'})
    void blanksAndControlsAreBlanks(char c) {
        assertThat(fold("规" + c + "章")).isEqualTo("规 章");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029'})
    void everyKindOfLineEndIsALineBreak(char c) {
        assertThat(fold("规" + c + "章")).isEqualTo("规\n章");
    }

    @Test
    void aPairOfCarriageReturnAndLineFeedIsOneLineBreak() {
        assertThat(fold("规\r\n章\r\r\n")).isEqualTo("规 \n章\n \n");
    }

    @Test
    void aTabStays() {
        assertThat(fold("规\t章")).isEqualTo("规\t章");
    }

    @Test
    void theEndOfASentenceBeforeAGluedHeadingBecomesALineBreak() {
        assertThat(fold("良好。二、主动公开")).isEqualTo("良好\n二、主动公开");
        assertThat(fold("良好；3．主动公开")).isEqualTo("良好\n3.主动公开");
    }

    @ParameterizedTest
    @ValueSource(strings = {"良好,二、主动公开", "良好。九、主动公开", "良好。主动、公开", "。", "、"})
    void otherPunctuationStays(String text) {
        assertThat(fold(text)).isEqualTo(text);
    }

    @Test
    void aLineBreakOfMarkdownBecomesBlanks() {
        assertThat(fold("结果<br>维持")).isEqualTo("结果    维持");
        assertThat(fold("结果<BR />维持")).isEqualTo("结果      维持");
        assertThat(fold("甲<b>乙")).isEqualTo("甲<b>乙");
        assertThat(fold("<br />一、总体情况")).isEqualTo("<br /\n一、总体情况");
    }

    @Test
    void thePronunciationAfterACharacterBecomesBlanks() {
        assertThat(fold("規(guī)章")).isEqualTo("规     章");
    }

    @ParameterizedTest
    @ValueSource(strings = {"规(gui)章", "规(一)章", "(guī)章", "a(guī)章", "规(guīguīguīguī)章"})
    void otherBracketsStay(String text) {
        assertThat(fold(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u200B', '\u200D', '\u200F', '\u202A', '\u2060', '\uFEFF', '\u00AD', '\uFE0F'})
    void charactersWithoutWidthAreDropped(char c) {
        NormalizedText text = NormalizedText.of("规" + c + "章1" + c + "2");

        assertThat(text.folded(0, text.length())).isEqualTo("规章12");
        assertThat(text.original()).isEqualTo("规" + c + "章1" + c + "2");
    }

    @Test
    void everyOffsetLeadsBackToTheTextAsPublished() {
        NormalizedText text = NormalizedText.of("\uFEFF规\u200B\u200B章\u00AD1");

        assertThat(text.folded(0, text.length())).isEqualTo("规章1");
        assertThat(List.of(text.originalStart(0), text.originalStart(1), text.originalStart(2)))
                .containsExactly(1, 4, 6);
        assertThat(List.of(text.originalEnd(0, 1), text.originalEnd(0, 2), text.originalEnd(0, 3)))
                .containsExactly(2, 5, 7);
        assertThat(List.of(text.foldedOffset(1), text.foldedOffset(4), text.foldedOffset(6), text.foldedOffset(7)))
                .containsExactly(0, 1, 2, 3);
        assertThat(text.printed(0, 2)).isEqualTo("规\u200B\u200B章");
    }

    @Test
    void noOtherCharacterIsInsertedOrDeleted() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c).append('\n');
        }

        NormalizedText text = NormalizedText.of(all.toString());

        assertThat(text.original()).isEqualTo(all.toString());
        assertThat(text.length()).isEqualTo(DroppedCharacters.in(all.toString()).others(all.length()).length);
        int bracket = text.foldedOffset(2 * '（');
        assertThat(text.printed(bracket, bracket + 1)).isEqualTo("（");
        assertThat(text.folded(bracket, bracket + 1)).isEqualTo("(");
    }

    @Test
    void linesAndSeparatorsAreFoundByOffset() {
        NormalizedText text = NormalizedText.of("一 |\t二\n三");

        assertThat(text.startOfLine(4, 0)).isZero();
        assertThat(text.startOfLine(4, 2)).isEqualTo(2);
        assertThat(text.startOfLine(6, 0)).isEqualTo(6);
        assertThat(text.endOfLine(0, 7)).isEqualTo(5);
        assertThat(text.endOfLine(0, 3)).isEqualTo(3);
        assertThat(text.endOfLine(6, 7)).isEqualTo(7);
        assertThat(text.startsLine(0)).isTrue();
        assertThat(text.startsLine(4)).isFalse();
        assertThat(text.startsLine(6)).isTrue();
        assertThat(text.endsLine(1)).isFalse();
        assertThat(text.endsLine(5)).isTrue();
        assertThat(text.endsLine(7)).isTrue();
        assertThat(text.isSeparator(-1)).isTrue();
        assertThat(text.isSeparator(0)).isFalse();
        assertThat(text.isSeparator(1)).isTrue();
        assertThat(text.isSeparator(2)).isTrue();
        assertThat(text.isSeparator(3)).isTrue();
        assertThat(text.isSeparator(5)).isTrue();
        assertThat(text.isSeparator(7)).isTrue();
        assertThat(text.count('|', 0, 7)).isEqualTo(1);
        assertThat(text.count('|', 3, 7)).isZero();
        assertThat(text.hasLineBreak(0, 5)).isFalse();
        assertThat(text.hasLineBreak(0, 6)).isTrue();
    }

    private static String fold(String text) {
        NormalizedText folded = NormalizedText.of(text);
        return folded.folded(0, folded.length());
    }
}
