package io.github.ogireport.internal.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        assertThat(YearInText.next(text, 0)).isEqualTo(new YearInText(year, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年", "2024", "2024月", "202a年", "/024年", ":024年", "／024年", "：024年", "二〇二四年"})
    void findsNoOthers(String text) {
        assertThat(YearInText.next(text, 0)).isEqualTo(YearInText.NONE);
        assertThat(YearInText.NONE.isThere()).isFalse();
    }

    @Test
    void findsOnlyWhatStandsWhollyAfterAnOffset() {
        assertThat(YearInText.next("2023年2024年", 0).year()).isEqualTo(2023);
        assertThat(YearInText.next("2023年2024年", 1).year()).isEqualTo(2024);
        assertThat(YearInText.next("2023年2024年", 5).year()).isEqualTo(2024);
        assertThat(YearInText.next("2023年2024年", 6).isThere()).isFalse();
    }

    @Test
    void readsTheYearAtAnOffset() {
        assertThat(YearInText.at("至2024年", 1)).isEqualTo(new YearInText(2024, 1, 6));
        assertThat(YearInText.at("至 2024 年度", 1)).isEqualTo(new YearInText(2024, 2, 8));
        assertThat(YearInText.at("至2024", 1)).isEqualTo(YearInText.NONE);
        assertThat(YearInText.at("至20245年", 1)).isEqualTo(YearInText.NONE);
        assertThat(YearInText.at("至下2024年", 1)).isEqualTo(YearInText.NONE);
        assertThat(YearInText.at("至", 1)).isEqualTo(YearInText.NONE);
    }

    @Test
    void readsTheYearBeforeAnOffset() {
        assertThat(YearInText.before("2023年结转", 5)).isEqualTo(new YearInText(2023, 0, 5));
        assertThat(YearInText.before("从2023年度 结转", 8)).isEqualTo(new YearInText(2023, 1, 8));
        assertThat(YearInText.before("度结转", 1)).isEqualTo(YearInText.NONE);
        assertThat(YearInText.before("年度结转", 2)).isEqualTo(YearInText.NONE);
        assertThat(YearInText.before("结转", 0)).isEqualTo(YearInText.NONE);
        assertThat(YearInText.before("2023年由结转", 6)).isEqualTo(YearInText.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 9", "０, 0", "９, 9", "/, -1", ":, -1", "／, -1", "：, -1", "年, -1"})
    void readsDigitsOfBothWidths(char character, int value) {
        assertThat(YearInText.digit(character)).isEqualTo(value);
    }
}
