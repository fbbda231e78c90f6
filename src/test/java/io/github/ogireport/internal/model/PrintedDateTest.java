package io.github.ogireport.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in a text without blanks: which there are, and where they end. */
class PrintedDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024年1月2日止, 2024-01-02, 9",
        "2024年12月31日, 2024-12-31, 11",
        "2024年1月2止, 2024-01-02, 8",
        "2024-1-2, 2024-01-02, 8",
        "2024/01/02, 2024-01-02, 10",
        "2024.1.2., 2024-01-02, 8",
        "2024-1-2日, 2024-01-02, 9"
    })
    void aDateAndItsEnd(String text, LocalDate date, int end) {
        assertThat(PrintedDate.at(text, 0)).contains(new PrintedDate(date, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024年",
                "2024年1月",
                "2024年1",
                "2024年月2日",
                "2024年1月日",
                "2024年001月2日",
                "2024年1月002日",
                "2024年2月30日",
                "2024年0月1日",
                "224年1月2日",
                "20240年1月2日",
                "2024年1-2",
                "2024-1月2日",
                "2024-1.2",
                "2024:1:2",
                "年1月2日"
            })
    void whatIsNoDate(String text) {
        assertThat(PrintedDate.at(text, 0)).isEmpty();
        assertThat(PrintedDate.find(text, 0)).isEmpty();
    }

    @Test
    void theFirstDateThatBeginsANumberIsFound() {
        String text = "第12号2024年2月30日，2023年1月2日，2022年3月4日";

        assertThat(PrintedDate.find(text, 0)).contains(new PrintedDate(LocalDate.of(2023, 1, 2), 24));
        assertThat(PrintedDate.find(text, 15)).contains(new PrintedDate(LocalDate.of(2023, 1, 2), 24));
        assertThat(PrintedDate.find(text, 16)).contains(new PrintedDate(LocalDate.of(2022, 3, 4), 34));
        assertThat(PrintedDate.find(text, 26)).isEmpty();
        assertThat(PrintedDate.find("2024年1月2日", -1)).isPresent();
        assertThat(PrintedDate.find("102024年1月2日", 0)).isEmpty();
    }

    @Test
    void aDayWithoutItsYearTakesTheOneGiven() {
        assertThat(PrintedDate.dayAt("至12月31日止", 1, 2024)).contains(new PrintedDate(LocalDate.of(2024, 12, 31), 7));
        assertThat(PrintedDate.dayAt("1月2", 0, 2024)).contains(new PrintedDate(LocalDate.of(2024, 1, 2), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "月1日", "012月1日", "12-31", "12", "12月", "12月311日", "2月30日", "日12月31日"})
    void whatIsNoDay(String text) {
        Optional<PrintedDate> day = PrintedDate.dayAt(text, 0, 2024);

        assertThat(day).isEmpty();
    }
}
