package io.github.ogireport.internal.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How years are found in prose. */
class PrintedYearTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "2024年|2024|0|5",
                "2024年度|2024|0|6",
                "在2024 年|2024|1|7",
                "２０２４年|2024|0|5",
                "2024　年，|2024|0|6",
                "2024 年|2024|0|6",
                "24年、12024年、2024年|2024|11|16",
                "1900年|1900|0|5",
                "2099年|2099|0|5",
                "1899年，2001年|2001|6|11",
                "2100年，2001年|2001|6|11"
            })
    void findsFourDigitsBeforeTheWordForYear(String text, int year, int start, int end) {
        assertThat(YearInText.first(text)).isEqualTo(new YearInText(year, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年", "2024", "2024月", "202a年", "/024年", ":024年", "／024年", "：024年", "二〇二四年"})
    void findsNoOthers(String text) {
        assertThat(YearInText.first(text)).isEqualTo(YearInText.NONE);
        assertThat(YearInText.NONE.isThere()).isFalse();
    }
}
