package io.github.ogireport.internal.statement.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.internal.statement.Statement;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        "十二万,     120000",
        "一百一十,   110",
        "三万亿,     3000000000000",
        "十亿零五,   1000000005",
    })
    void readsChineseNumerals(String printed, long value) {
        assertThat(AmountReader.chinese(printed)).isEqualByComparingTo(BigDecimal.valueOf(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3259 | 3259",
                "1,205 | 1205",
                "１２ | 12",
                "2764.2 | 2764.2",
                "２５８．５ | 258.5",
                "１０ | 10",
                "1 205 | 1205"
            })
    void readsArabicNumbers(String printed, BigDecimal value) {
        assertThat(AmountReader.arabic(printed)).isEqualByComparingTo(value);
    }

    @Test
    void aNumberInTenThousandsIsExactToHalfOfItsLastDigit() {
        Amount requests = amount("收到申请1.2万件");
        assertThat(requests.value()).isEqualByComparingTo("12000");
        assertThat(requests.tolerance()).isEqualByComparingTo("500");
        assertThat(requests.unit()).isEqualTo("件");
        assertThat(requests.money()).isFalse();
        assertThat(requests.approximate()).isFalse();
        assertThat(amount("收到申请3万余件").approximate()).isTrue();
        Amount fees = amount("收取行政事业性收费2.5亿元");
        assertThat(fees.value()).isEqualByComparingTo("250000000");
        assertThat(fees.tolerance()).isEqualByComparingTo("5000000");
        assertThat(fees.money()).isTrue();
    }

    @Test
    void aNumberFitsWithinWhatWasPrinted() {
        Amount amount = amount("收到申请1.2万件");

        assertThat(amount.fits(new BigDecimal("12500"))).isTrue();
        assertThat(amount.fits(new BigDecimal("11500"))).isTrue();
        assertThat(amount.fits(new BigDecimal("12501"))).isFalse();
        assertThat(amount.fits(new BigDecimal("11499"))).isFalse();
    }

    private static Amount amount(String sentence) {
        List<Statement> statements = RunContext.of(
                        ProseReports.year(2024).requests(sentence).context())
                .statements()
                .all();
        assertThat(statements).hasSize(1);
        return statements.get(0).amount();
    }
}
