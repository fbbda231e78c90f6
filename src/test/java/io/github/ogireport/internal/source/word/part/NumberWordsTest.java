package io.github.ogireport.internal.source.word.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "decimalFullWidth, 12, １２",
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCounting, 99, 九十九",
        "chineseCountingThousand, 101, 一百〇一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1010, 一千〇一十",
        "ideographDigital, 10, 一〇",
        "chineseLegalSimplified, 12, 拾贰",
        "ideographTraditional, 3, 丙",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥",
        "decimalEnclosedCircleChinese, 3, ③",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedParen, 2, ⑵",
        "ideographEnclosedCircle, 10, ㊉",
        "upperRoman, 14, XIV",
        "lowerRoman, 4, iv",
        "upperLetter, 28, BB",
        "lowerLetter, 3, c",
        "upperRoman, 0, 0",
        "chineseCounting, 0, 〇",
        "chineseCountingThousand, -3, -3",
        "hebrew1, 1, \uFFFC"
    })
    void formats_of_lists(String format, int value, String written) {
        assertThat(NumberWords.write(format, value)).isEqualTo(written);
    }
}
