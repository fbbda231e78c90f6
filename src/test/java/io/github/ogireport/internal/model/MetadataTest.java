package io.github.ogireport.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import io.github.ogireport.fixture.StatedTexts;
import io.github.ogireport.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says of itself, in the ways that real ones do. */
class MetadataTest {
    private static final String BODY = "\n一、总体情况\n认真贯彻条例。\n二、主动公开政府信息情况\n规章\t0\t0\t0\n";

    @ParameterizedTest
    @CsvSource({
        "栗江镇2024年政府信息公开工作年度报告, 栗江镇, 2024",
        "栗江镇2024年度政府信息公开工作年度报告, 栗江镇, 2024",
        "栗江镇 2024 年 政府信息公开工作 年度报告, 栗江镇, 2024",
        "2024年栗江镇人民政府信息公开工作年度报告, 栗江镇人民政府, 2024",
        "市财政局２０２１年度政府信息公开工作报告, 市财政局, 2021",
        "市财政局政府信息公开工作2025年度报告, 市财政局, 2025",
        "市财政局二〇二一年政府信息公开工作年度报告, 市财政局, 2021",
        "市财政局2021年政府信息公开年报, 市财政局, 2021",
        "市财政局2021年政府政务公开年报, 市财政局, 2021",
        "## 市财政局2021年政府信息公开工作年度报告, 市财政局, 2021",
        "关于市财政局2021年政府信息公开工作的年度报告, 市财政局, 2021"
    })
    void titleAgencyAndYear(String title, String agency, String year) {
        StatedTexts read = read(title + BODY);

        assertThat(read.title()).isEqualTo(title.replace("## ", ""));
        assertThat(read.agency()).isEqualTo(agency);
        assertThat(read.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "统计期限自2024年1月1日起至2024年12月31日止。#2024-01-01#2024-12-31",
                "统计期限为2024年1月1日至12月31日。#2024-01-01#2024-12-31",
                "统计时限：2024 年 1 月 1 日 — 2024 年 12 月 31 日#2024-01-01#2024-12-31",
                "数据统计期限从２０２４年１月１日到２０２４年１２月３１日#2024-01-01#2024-12-31",
                "统计期限自2010年1月1日起至2009年12月31日止。#2010-01-01#2009-12-31",
                "统计期限自2024.1.1至2024.12.31。#2024-01-01#2024-12-31",
                "统计期限自2024-01-01至2024-12-31。#2024-01-01#2024-12-31"
            })
    void periods(String sentence, String start, String end) {
        StatedTexts read = read("本报告" + sentence + BODY);

        assertThat(read.period()).isEqualTo(start + "/" + end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计期限自20231月1日至202312月31日。",
                "统计期限自2020年1月1日至202020年12月31日。",
                "统计期限自2024年13月1日至2024年12月32日。",
                "统计期限为2024年2月30日至2024年12月31日。"
            })
    void damagedPeriodsAreNotCompleted(String sentence) {
        StatedTexts read = read("本报告" + sentence + BODY);

        assertThat(read.period()).isEmpty();
        assertThat(ReportParser.parse("本报告" + sentence + BODY).diagnostics())
                .anyMatch(diagnostic -> diagnostic.code().equals("PERIOD_UNCERTAIN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "发布日期：2025-01-20#2025-01-20",
                "发布时间: 2025年1月20日#2025-01-20",
                "公开日期：2025/01/20 09:30#2025-01-20",
                "发布时间：2025-1-2 9:30:05#2025-01-02",
                "发布时间：2025年1月20日 09:30 浏览次数：12#2025-01-20",
                "索引号：2023-00200 发布日期：2025.1.20#2025-01-20"
            })
    void publicationDates(String line, String date) {
        assertThat(read(line + "\n栗江镇2024年政府信息公开工作年度报告" + BODY).publishedOn()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"发布日期：2025年13月2日", "发布日期：20250120", "发布日期：2025-1-209:30"})
    void damagedPublicationDatesAreNotCompleted(String line) {
        String text = line + "\n栗江镇2024年政府信息公开工作年度报告" + BODY;

        assertThat(read(text).publishedOn()).isEmpty();
        assertThat(ReportParser.parse(text).diagnostics())
                .anyMatch(diagnostic -> diagnostic.code().equals("PUBLICATION_DATE_UNCERTAIN"));
    }

    @Test
    void aPeriodThatHasLostItsMonthsAndYearsIsNoPeriod() {
        assertThat(read("本报告统计期限自202111日至20211230日。" + BODY).period()).isEmpty();
    }

    @Test
    void whatIsNotStatedIsEmpty() {
        assertThat(read(BODY.strip())).isEqualTo(StatedTexts.of(Metadata.none()));
    }

    @Test
    void otherYearsOnThePageDoNotMislead() {
        StatedTexts read = read("当前位置：首页 > 2021\n索引号：2023-00200\n今天是2026年3月1日\n发布日期：2025-01-20\n"
                + "栗江镇2024年政府信息公开工作年度报告\n根据国办公开办函〔2021〕30号编制。" + BODY);

        assertThat(read.year()).isEqualTo("2024");
        assertThat(read.publishedOn()).isEqualTo("2025-01-20");
    }

    @Test
    void theYearIsTakenFromThePeriodWhereTheTitleHasNone() {
        StatedTexts read = read("栗江镇政府信息公开工作年度报告\n统计期限自2024年1月1日至2024年12月31日。" + BODY);

        assertThat(read.year()).isEqualTo("2024");
        assertThat(read.agency()).isEqualTo("栗江镇");
    }

    @Test
    void aSignatureIsNoPublicationDate() {
        assertThat(read("栗江镇2024年政府信息公开工作年度报告" + BODY + "六、其他需要报告的事项\n无。\n栗江镇人民政府\n2025年1月20日\n")
                        .publishedOn())
                .isEmpty();
    }

    private static StatedTexts read(String text) {
        return StatedTexts.of(ReportParser.parse(text).report().metadata());
    }
}
