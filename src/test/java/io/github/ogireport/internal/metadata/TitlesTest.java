package io.github.ogireport.internal.metadata;

import static io.github.ogireport.internal.metadata.TextAbove.doubts;
import static io.github.ogireport.internal.metadata.TextAbove.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The title names body and year however it is printed; titles of two years or bodies are none. */
class TitlesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲市财政局2024年政府信息公开工作年度报告",
                "甲市财政局 2024 年政府信息公开工作年度报告",
                "甲市财政局２０２４年度政府信息公开工作报告",
                "甲市财政局二〇二四年政府信息公开工作年度报告",
                "甲市财政局2024政府信息公开工作年度报告",
                "2024年甲市财政局政府信息公开工作年度报告",
                "甲市财政局政府信息公开工作2024年度报告",
                "甲市财政局关于2024年度政府信息公开工作的年度报告",
                "关于甲市财政局2024年政府信息公开工作情况的年度报告",
                "甲市财政局2024年政府政务公开年报",
                "甲市財政局2024年政府資訊公開工作年度報告",
                "首页/ 政府信息公开 / 政府信息公开年报 / 2021 / 正文\n甲市财政局2024年政府信息公开工作年度报告",
                "## 甲市财政局2024年政府信息公开工作年度报告",
                "《甲市财政局2024年政府信息公开工作年度报告》",
                "Page 8 - 甲市财政局2024年政府信息公开工作年度报告",
                "P8 甲市财政局2024年政府信息公开工作年度报告",
                "页码：8 甲市财政局2024年政府信息公开工作年度报告",
                "主题：甲市财政局2024年政府信息公开工作年度报告",
                "第 8 页 甲市财政局2024年政府信息公开工作年度报告",
                "【年报】甲市财政局2024年政府信息公开工作年度报告",
                "名 称：甲市财政局2024年政府信息公开工作年度报告",
                "| 标题 | 甲市财政局2024年政府信息公开工作年度报告 | ||||",
                "文件名称\n甲市财政局2024年政府信息公开工作年度报告",
                "甲市财政局\n2024年政府信息公开工作年度报告",
                "2024年政府信息公开工作年度报告\n甲市财政局",
                "甲市财政局\n2024年\n政府信息公开工作年度报告",
                "2024年度\n甲市财政局\n政府信息公开工作年度报告",
                "甲市财政局20\n24年政府信息公开工作年度报告",
                "甲市财政局2024年政府信\n息公开工作年度报\n告",
                "甲市财政局2024年政府信息公开工作年度报告 根据条例，现公布如下。",
                "甲市财政局2024年政府信息公开工作年度报告\n甲市财政局2024年政府信息公开工作年度报告",
                "甲市财政局政府信息公开工作年度报告（20\n24年）（公开稿）",
                "文号：\n甲市财政局政府信息公开工作\n年度报告（2024年度）",
                "【甲市财政局】2024年政府信息公开工作年度报告",
                "2024年政府信息公开工作年度报告（甲市财政局）",
                "◆ 甲市财政局2024年政府信息公开工作年度报告",
                "1.甲市财政局2024年政府信息公开工作年度报告",
                "甲市财政局关于2024年政府信息公开工作总结的报告",
                "首页 > 政府信息公开年报 > 2023年 甲市财政局2024年政府信息公开工作年度报告 发布日期：2025-01-20"
            })
    void titlesNameBodyAndYear(String above) {
        StatedFacts read = read(above);

        assertThat(read.agency()).isIn("甲市财政局", "甲市財政局");
        assertThat(read.year()).isEqualTo("2024");
        assertThat(read.title()).matches("(?s).*(年报|报告|報告)(（.*）)?");
    }

    @Test
    void titlesOfTwoYearsLeaveNone() {
        String above = "甲县财政局2023年政府信息公开工作年度报告\n甲县财政局2024年政府信息公开工作年度报告";

        assertThat(read(above).title()).isEmpty();
        assertThat(doubts("title", above)).hasSize(1);
        assertThat(doubts("year", above)).containsExactly("1 2023 / 2024");
        assertThat(read(above).agency()).isEqualTo("甲县财政局");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "甲市市场监督\\n管理局2024年政府信息公开工作年度报告#甲市市场监督管理局2024年政府信息公开工作年度报告",
                "甲市工业园\\n区管理委员\\n会2024年政府信息公开年报#甲市工业园区管理委员会2024年政府信息公开年报",
                "关于\\n甲市财政局2024年政府信息公开工作情况的报告#关于甲市财政局2024年政府信息公开工作情况的报告",
                "发布机构：甲市乙区税务局\\n甲市\\n乙区税务局2024年政府信息公开工作年度报告#甲市乙区税务局2024年政府信息公开工作年度报告",
                "请输入关键字\\n甲市财政局2024年政府信息公开工作年度报告#甲市财政局2024年政府信息公开工作年度报告",
                "甲市\\n乙区税务局2024年政府信息公开工作年度报告#''"
            })
    void aTitleIsGivenWithItsFirstHalfOrNotAtAll(String above, String title) {
        assertThat(read(above.translateEscapes()).title()).isEqualTo(title);
        assertThat(doubts("title", above.translateEscapes())).hasSize(title.isEmpty() ? 1 : 0);
    }

    @Test
    void blanksInATitleStayWhereALineHasLostItsBreaks() {
        String page = "当前位置：首页 > 年报 发布机构：甲市财政局 甲市财政局 2024 年政府信息公开工作年度报告 根据条例编制。";

        assertThat(read(page).title()).isEqualTo("甲市财政局 2024 年政府信息公开工作年度报告");
        assertThat(read(page).agency()).isEqualTo("甲市财政局");
    }

    @Test
    void charactersWithoutWidthAreNoPartOfATitle() {
        assertThat(read("甲市\u200B财政局2024年政府\u200B信息公开工作\u00AD年度报告").title()).isEqualTo("甲市财政局2024年政府信息公开工作年度报告");
    }
}
