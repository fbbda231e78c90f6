package io.github.ogireport.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistical period, with its name and without, and the publication date. */
class PeriodReaderTest {
    private static final String TITLE = "栗江镇2024年政府信息公开工作年度报告\n";
    private static final String BODY = "\n一、总体情况\n认真贯彻条例。\n五、存在的主要问题及改进情况\n无。\n";

    private static String period(String text) {
        return ReportParser.parse(text)
                .report()
                .period()
                .map(period -> period.start() + " " + period.end())
                .orElse("");
    }

    private static List<List<String>> doubts(String text, String code) {
        return ReportParser.parse(text).diagnostics().stream()
                .filter(doubt -> doubt.code().equals(code))
                .map(Diagnostic::arguments)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "统计期限自2024年1月1日起至2024年12月31日止。#2024-01-01 2024-12-31",
                "统 计期限：2023年7月1日—2024年6月30日#2023-07-01 2024-06-30",
                "数据统计从2024年1月1日起，至2024年12月31日止#2024-01-01 2024-12-31",
                "统计时间为2024年1月1日的2024年12月31日#2024-01-01 2024-12-31",
                "截至2020年1月1日，统计期限2024年1月1日至12月31日#2024-01-01 2024-12-31",
                "统计期限：2023年5月1日公布，2024年1月1日至12月31日#2024-01-01 2024-12-31"
            })
    void periodsWithTheirName(String line, String period) {
        assertThat(period(TITLE + line + BODY)).isEqualTo(period);
        assertThat(period(TITLE + BODY + line)).isEqualTo(period);
    }

    @Test
    void noMoreThanFourSignsStandBetweenTheTwoDays() {
        assertThat(period(TITLE + "统计期限自2024年1月1日起，自至2024年12月31日止" + BODY)).isEqualTo("2024-01-01 2024-12-31");
        assertThat(period(TITLE + "统计期限自2024年1月1日起，自从至2024年12月31日止" + BODY)).isEmpty();
        assertThat(period(TITLE + "统计期限自2024年1月1日2024年12月31日止" + BODY)).isEmpty();
        assertThat(period(TITLE + "统计期限自2024年1月1日起算至2024年12月31日止" + BODY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "本报告所列数据自2024年1月1日起至2024年12月31日止。#2024-01-01 2024-12-31",
                "2023年1月1日至3月31日，2024年1月1日至12月31日。#''",
                "数据自2024年1月2日起至2024年12月31日止。#''",
                "数据自2024年1月1日起至2024年10月31日止。#''",
                "数据自2024年1月1日起至2024年12月30日止。#''",
                "数据自2024年1月1日起至2024年12月3日，31#''"
            })
    void withoutItsNameOnlyAWholeYearIsAPeriod(String line, String period) {
        assertThat(period(TITLE + line + BODY)).isEqualTo(period);
        assertThat(period(TITLE + BODY + line)).isEqualTo(period);
        assertThat(doubts(TITLE + line + BODY, "PERIOD_UNCERTAIN")).isEmpty();
    }

    @Test
    void aPeriodWithItsNameAnywhereHoldsBeforeOneWithout() {
        assertThat(period(TITLE + "数据自2023年1月1日起至2023年12月31日止。" + BODY + "统计期限自2024年1月1日至12月31日。"))
                .isEqualTo("2024-01-01 2024-12-31");
    }

    @Test
    void aDamagedPeriodIsToldUnlessItHasNoDateAtAll() {
        String damaged = "本报告统计期限自2024年13月1日至2024年12月31号。" + "甲".repeat(30);

        assertThat(doubts(TITLE + damaged + BODY, "PERIOD_UNCERTAIN"))
                .containsExactly(List.of(damaged.substring(3, 3 + 37) + "..."));
        assertThat(doubts(TITLE + "统计期限为全年十二个月。" + BODY, "PERIOD_UNCERTAIN")).isEmpty();
        assertThat(doubts(TITLE + "统计期限为2024年。" + BODY, "PERIOD_UNCERTAIN")).isEmpty();
        assertThat(doubts(TITLE + "统计数据" + "甲".repeat(56) + "1月。" + BODY, "PERIOD_UNCERTAIN"))
                .isEmpty();
        assertThat(doubts(TITLE + "统计数据" + "甲".repeat(54) + "1月。" + BODY, "PERIOD_UNCERTAIN"))
                .hasSize(1);
    }

    @Test
    void aDamagedPeriodDoesNotHideOneBehindIt() {
        String text = TITLE + "统计期限自2024年13月1日。\n统计期限自2024年1月1日至12月31日。" + BODY;

        assertThat(period(text)).isEqualTo("2024-01-01 2024-12-31");
        assertThat(doubts(text, "PERIOD_UNCERTAIN")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布日期：2025-01-20",
                "发布时间：\n2025年1月20日",
                "公布日期|2025.1.20",
                "发布日期：待定\n公开日期：2025-01-20",
                "发布日期：2025年13月1日\n公开日期：2025-01-20",
                "发布时间：2025-01-20 09:30:00",
                "09:30 发布于 2025年1月20日"
            })
    void publicationDates(String lines) {
        ParseResult result = ReportParser.parse(lines + "\n" + TITLE + BODY);

        assertThat(result.report().publishedOn()).hasToString("Optional[2025-01-20]");
    }

    @Test
    void aDamagedPublicationDateIsToldIfItHasDigits() {
        assertThat(doubts("发布日期：2025年13月1日\n" + TITLE + BODY, "PUBLICATION_DATE_UNCERTAIN"))
                .containsExactly(List.of("2025年13月1日"));
        assertThat(doubts("发布日期：待定\n" + TITLE + BODY, "PUBLICATION_DATE_UNCERTAIN"))
                .isEmpty();
        assertThat(doubts(TITLE + "发布日期：" + BODY, "PUBLICATION_DATE_UNCERTAIN")).isEmpty();
        assertThat(doubts("发布日期：1" + "甲".repeat(50) + "\n" + TITLE + BODY, "PUBLICATION_DATE_UNCERTAIN"))
                .containsExactly(List.of("1" + "甲".repeat(36) + "..."));
    }
}
