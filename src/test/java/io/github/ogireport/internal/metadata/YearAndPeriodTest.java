package io.github.ogireport.internal.metadata;

import static io.github.ogireport.internal.metadata.TextAbove.TITLE;
import static io.github.ogireport.internal.metadata.TextAbove.doubts;
import static io.github.ogireport.internal.metadata.TextAbove.doubtsOf;
import static io.github.ogireport.internal.metadata.TextAbove.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The year reported on and the statistical period. */
class YearAndPeriodTest {
    @Test
    void titleAndPeriodOfTwoYearsLeaveNoYear() {
        String above = TITLE + "\n统计期限自2023年1月1日至2023年12月31日。";

        assertThat(read(above).year()).isEmpty();
        assertThat(doubts("year", above)).containsExactly("1 2024 / 2023");
        assertThat(read(above).periodStart()).isEqualTo("2023-01-01");
    }

    @Test
    void otherYearsOnThePageDoNotMislead() {
        String above = """
                当前位置：首页 > 年报 > 2021
                索引号：2023-00200 文号：甲发〔2019〕60号
                今天是2026年3月1日
                更新时间：2027-01-01
                甲市财政局政府信息公开工作年度报告
                根据国办公开办函〔2021〕30号编制。统计期限自2024年1月1日至2024年12月31日。""";

        assertThat(read(above).year()).isEqualTo("2024");
        assertThat(read(above).publishedOn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲市财政局政府信息公开工作年度报告（2025年1月）",
                "甲市财政局政府信息公开工作年度报告（2025年第1号）",
                "2025年第2期\n甲市财政局政府信息公开工作年度报告",
                "甲市财政局2023和2024年政府信息公开工作年度报告",
                "甲市财政局2023——2024年政府信息公开工作年度报告",
                "甲市财政局2023年、2024年政府信息公开工作年度报告"
            })
    void aDateANumberAndARangeInATitleAreNoYear(String title) {
        assertThat(read(title).year()).isEmpty();
        assertThat(doubts("year", title)).hasSize(1);
    }

    @Test
    void aPlanInSectionOneIsNoYear() {
        ParseResult result = ReportParser.parse("一、总体情况\n公开信息30条。2025年，我局将加强公开。\n五、存在的主要问题\n无。");

        assertThat(result.report().metadata().year()).isEmpty();
        assertThat(doubtsOf("year", result)).hasSize(1);
    }

    @Test
    void schoolYearsAndListsOfYearsAreNoYear() {
        String school = "甲学院2023-2024学年信息公开工作年度报告";
        String list = "政府信息公开年报\n2025年\n2024年\n甲市财政局政府信息公开工作年度报告";

        assertThat(read(school).year()).isEmpty();
        assertThat(read(school).agency()).isEqualTo("甲学院");
        assertThat(doubts("year", school)).hasSize(1);
        assertThat(read(list).year()).isEmpty();
        assertThat(read(list).title()).isEqualTo("甲市财政局政府信息公开工作年度报告");
    }

    @Test
    void aPeriodAloneAndTheProseOfTwoYearsLeaveNone() {
        ParseResult result = ReportParser.parse("统计期限自2023年1月1日至2023年12月31日。\n一、总体情况\n2024年工作扎实。\n五、存在的主要问题\n无。");

        assertThat(doubtsOf("year", result)).containsExactly("1 2023 / 2024");
    }

    @ParameterizedTest
    @CsvSource({
        "'2024年工作扎实。', 2024",
        "'2024年比2023年好，2024年更好。', 2024",
        "'2023年如此。2023年如此。2024年如此。', ''",
        "'2024年，工作扎实。2019年5月修订条例。', 2024",
        "'2023年比2024年好。', ''",
        "'2019年以来，工作扎实。', ''",
        "'工作扎实。', ''"
    })
    void theYearThatOpensTheProseAndIsNamedMostOften(String prose, String year) {
        ParseResult result = ReportParser.parse("一、总体情况\n" + prose + "\n五、存在的主要问题\n2022年2022年。");

        assertThat(StatedFacts.of(result.report().metadata()).year()).isEqualTo(year);
        assertThat(doubtsOf("year", result)).hasSize(year.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "统计期限自2024年1月1日起至2024年12月31日止。#2024-01-01 2024-12-31",
                "统计期限为2024年1月1日至12月31日。#2024-01-01 2024-12-31",
                "统 计时限：2024 年 1 月 1 日 — 2024 年 12 月 31 日#2024-01-01 2024-12-31",
                "统計期限從2024年1月1日到2024年12月31日#2024-01-01 2024-12-31",
                "数据统计时间自2024.1.1至2024.12.31。#2024-01-01 2024-12-31",
                "统计期限自 2024 年 1 月 1 日\\n起至 2024 年 12 月 31 日止。#2024-01-01 2024-12-31",
                "统计期\\n限自2024年1月1日起至2024年\\n12月31日止。#2024-01-01 2024-12-31",
                "统计期限：2023年7月1日至2024年6月30日#2023-07-01 2024-06-30",
                "本报告数据自2024年1月1日起至2024年12月31日止。#2024-01-01 2024-12-31",
                "统计期限自2024年1月1日至2024年12月31日。与2023年1月1日至2023年12月31日相比增长。#2024-01-01 2024-12-31",
                "2024年1月2日起至2024年12月31日公布。#''",
                "规划期为2021年1月1日至2025年12月31日。#''",
                "与上一统计期（2023年1月1日至2023年12月31日）相比增长。#''",
                "较上年即与2023年1月1日至2023年12月31日相比增长。#''",
                "统计数据显示，自2024年3月1日至5月31日公开30条。#''",
                "统计期限为全年；停机期间（2024年4月1日至2024年5月1日）除外。#''",
                "统计期限自20241月1日至202412月31日。#''",
                "统计期限自2024年13月1日至2024年12月31日。#''",
                "统计期限自2024年1月1日至2024年12月3I日。#''",
                "统计期限自2024年1月1日至12月3□日。#''",
                "统计期限自2024-1-1至2024-12-3l。#''",
                "统计期限自2024年1月1日至2024年12月3\\n1日。#''"
            })
    void periods(String line, String period) {
        StatedFacts read = read(line.translateEscapes());

        assertThat((read.periodStart() + " " + read.periodEnd()).strip()).isEqualTo(period);
        assertThat(doubts("period", line.translateEscapes())).hasSize(period.isEmpty() && line.contains("统计") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按时编制并公布了2023年政府信息公开工作年度报告。",
                "公开信息30条，公布《2023年政府信息公开工作年度报告》。",
                "公开信息30条，整改2023年政府信息公开工作年度报告中存在的问题。"
            })
    void aReportThatSectionOneMentionsIsNotThisOne(String sentence) {
        assertThat(StatedFacts.of(ReportParser.parse(underTitle(sentence))
                                .report()
                                .metadata())
                        .year())
                .isEqualTo("2024");
        assertThat(doubtsOf("year", ReportParser.parse(underTitle("现将2023年政府信息公开工作年度报告公布如下。"))))
                .containsExactly("1 2024 / 2023");
    }

    private static String underTitle(String overview) {
        return TITLE + "\n一、总体情况\n" + overview + "\n五、存在的主要问题\n无。";
    }

    @Test
    void twoPeriodsLeaveNone() {
        String above = "统计期限自2024年1月1日至12月31日。\n数据统计时限自2023年1月1日至12月31日。";

        assertThat(read(above).periodStart()).isEmpty();
        assertThat(doubts("period", above)).containsExactly("2 2024-01-01/2024-12-31 / 2023-01-01/2023-12-31");
    }
}
