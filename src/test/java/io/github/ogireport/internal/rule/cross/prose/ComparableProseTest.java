package io.github.ogireport.internal.rule.cross.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text is compared, and from where on two texts are alike. */
class ComparableProseTest {
    private static final int MOST_LETTERS = 100_000;

    /** A sentence of {@code count} different letters, none of which is a numeral; {@code from} says which. */
    private static String letters(int from, int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append((char) ('\u5c00' + (from + i) % 1000));
        }
        return letters.toString();
    }

    private static ComparableProse prose(String... sentences) {
        return ComparableProse.of(List.of(sentences), "");
    }

    private static int kept(String agency, String sentence) {
        return ComparableProse.of(List.of(sentence), agency).size();
    }

    @Test
    void sentencesOfFifteenLettersAreCompared() {
        assertThat(kept("", letters(0, 15))).isEqualTo(1);
        assertThat(kept("", letters(0, 14))).isZero();
        assertThat(kept("", letters(0, 14) + "，123、二〇二四")).isZero();
    }

    @Test
    void textsOfSixtyLettersAreLongEnough() {
        assertThat(prose(letters(0, 60)).isTooShort()).isFalse();
        assertThat(prose(letters(0, 59)).isTooShort()).isTrue();
        assertThat(prose(letters(0, 30), letters(0, 30)).isTooShort()).isFalse();
    }

    @Test
    void noMoreThanAHundredThousandLettersAreCompared() {
        assertThat(prose(letters(0, 60_000), letters(0, MOST_LETTERS - 60_000)).size())
                .isEqualTo(2);
        assertThat(prose(letters(0, 60_000), letters(0, MOST_LETTERS - 60_000 + 1))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void namesOfLawsAreLeftOutWithTheTitlesInThem() {
        String words = letters(0, 14);

        assertThat(kept("", "《关于修改《信息公开办法》的决定》" + words)).isZero();
        assertThat(kept("", "《信息公开办法》" + letters(0, 15))).isEqualTo(1);
        assertThat(kept("", "》" + letters(0, 15))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "栗江镇人民政府, 栗江镇人民政府",
        "栗江镇人民政府, 栗江镇",
        "栗江镇人民政府, 栗江",
        "大寨乡人民政府, 大寨",
        "衡南县人民政府, 衡南",
        "钦州市人民政府, 钦州",
        "沾益区人民政府, 沾益",
        "娄桥街道办事处, 娄桥街道办事处",
        "娄桥街道办事处, 娄桥街道",
        "娄桥街道办事处, 娄桥",
        "某县, 某县"
    })
    void theNameOfTheBodyIsLeftOutInEverySpelling(String agency, String name) {
        assertThat(kept(agency, name + letters(0, 14))).isZero();
        assertThat(kept(agency, name + letters(0, 15))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"县, 县", "某县, 某", "某街道, 某", "财政局, 财政"})
    void whatIsTooShortForAPlaceStays(String agency, String word) {
        assertThat(kept(agency, word + letters(0, 14))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未收到政府信息公开申请", "没有发生行政复议", "无行政诉讼", "未收取费用也未收到举报投诉"})
    void statementsThatNothingHappenedAreLeftOut(String words) {
        assertThat(kept("", words + letters(0, 50 - words.length()))).isZero();
        assertThat(kept("", words + letters(0, 51 - words.length()))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年按时答复政府信息公开申请", "公开未开展培训的部门名单并说明原因"})
    void otherStatementsAreCompared(String words) {
        assertThat(kept("", words + letters(0, 15))).isEqualTo(1);
    }

    @Test
    void aSentenceIsRepeatedFromFourFifthsOfItsRunsOn() {
        String sentence = letters(0, 18);
        ComparableProse original = prose(sentence);

        // 18 letters are 15 runs of four; each letter changed at the beginning takes one away
        assertThat(prose(letters(500, 3) + sentence.substring(3)).shareIn(original))
                .isEqualTo(1);
        assertThat(prose(letters(500, 4) + sentence.substring(4)).shareIn(original))
                .isZero();
        assertThat(prose(sentence.substring(0, 15) + letters(500, 3)).shareIn(original))
                .isEqualTo(1);
        assertThat(prose(sentence.substring(0, 14) + letters(500, 4)).shareIn(original))
                .isZero();
    }

    @Test
    void theSameLettersInAnotherOrderAreNoRepetition() {
        String sentence = letters(0, 20);

        assertThat(prose(new StringBuilder(sentence).reverse().toString()).shareIn(prose(sentence)))
                .isZero();
    }

    @Test
    void theShareIsThatOfTheLettersInRepeatedSentences() {
        ComparableProse original = prose(letters(0, 180));

        assertThat(prose(letters(500, 20), letters(0, 180)).shareIn(original)).isEqualTo(ComparableProse.ALIKE);
        assertThat(prose(letters(500, 19), letters(0, 181)).shareIn(original)).isCloseTo(0.905, within(1e-9));
        assertThat(prose(letters(0, 180)).shareIn(original)).isEqualTo(1);
        assertThat(prose(letters(500, 21), letters(0, 179)).shareIn(original)).isLessThan(ComparableProse.ALIKE);
    }

    @Test
    void aTextOfWhichNothingIsComparedRepeatsNothing() {
        assertThat(prose().shareIn(prose(letters(0, 60)))).isZero();
    }
}
