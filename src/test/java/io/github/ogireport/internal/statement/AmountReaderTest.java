package io.github.ogireport.internal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountReaderTest {
    @ParameterizedTest
    @CsvSource({
        "十三,       13",
        "两,         2",
        "二十,       20",
        "二百零五,   205",
        "二〇五,     205",
        "一千零二,   1002",
        "一万二千,   12000",
        "三千五百万, 35000000",
        "一亿二千万, 120000000",
    })
    void readsChineseNumerals(String printed, long value) {
        assertThat(AmountReader.chinese(printed)).isEqualByComparingTo(BigDecimal.valueOf(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3259 | 3259", "1,205 | 1205", "１２ | 12", "2764.2 | 2764.2", "２５８．５ | 258.5"})
    void readsArabicNumbers(String printed, BigDecimal value) {
        assertThat(AmountReader.arabic(printed)).isEqualByComparingTo(value);
    }
}
