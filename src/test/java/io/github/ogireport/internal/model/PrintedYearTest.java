package io.github.ogireport.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years in a text without blanks. */
class PrintedYearTest {
    @ParameterizedTest
    @CsvSource({
        "2024年, 2024, 0",
        "镇2024年度, 2024, 1",
        "年2024年, 2024, 1",
        "二〇二一年, 2021, 0",
        "镇二零二一年, 2021, 1",
        "二○二三年, 2023, 0",
        "2O19年, 2019, 0",
        "二〇四五年, 2045, 0",
        "二〇六七年, 2067, 0",
        "二〇八九年, 2089, 0"
    })
    void fourDigitsBeforeTheSignOfTheYear(String text, String year, int start) {
        assertThat(PrintedYear.in(text)).containsExactly(new PrintedYear(year, start, start + 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "年", "024年", "1998年", "3024年", "12024年", "02024年", "一二〇二四年", "2024", "20:4年", "20/4年", "20两4年"
            })
    void whatIsNoYear(String text) {
        assertThat(PrintedYear.in(text)).isEmpty();
    }

    @Test
    void allYearsAreFoundInOrder() {
        assertThat(PrintedYear.in("2024年比2023年多，较去年2022年少"))
                .containsExactly(
                        new PrintedYear("2024", 0, 5), new PrintedYear("2023", 6, 11), new PrintedYear("2022", 16, 21));
    }
}
