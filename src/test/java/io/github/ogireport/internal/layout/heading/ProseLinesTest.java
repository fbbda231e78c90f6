package io.github.ogireport.internal.layout.heading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.layout.table.TableReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lines of prose are: titles, sub-headings, page numbers, what a web page puts around the report. */
class ProseLinesTest {
    private static final String TITLE = "栗江镇2024年政府信息公开工作年度报告";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）组织领导",
                "（1）组织领导情况。",
                "一、组织领导",
                "十、甲",
                "9.组织领导",
                "(三)甲",
                "（二）一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七",
            })
    void subheadings(String line) {
        assertThat(kind(line)).isEqualTo("SUBHEADING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、",
                "(一",
                "（甲）组织领导",
                "一组织领导",
                "甲、组织领导",
                "（一）组织领导。甲",
                "（一）组织领导，有效",
                "（一）组织领导；有效",
                "（一）组织：有效",
                "（二）一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八",
                "本年度工作"
            })
    void otherLines(String line) {
        assertThat(kind(line)).isEqualTo("TEXT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 4 -", "-4-", "— 1234 —", "－９－", "--0--"})
    void pageNumbers(String line) {
        assertThat(kind(line)).isEqualTo("CHROME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 -", "- 4", "- -", "- 12345 -", "- 4甲 -", "-:-"})
    void whatIsNoPageNumber(String line) {
        assertThat(kind(line)).isEqualTo("TEXT");
    }

    private static String kind(String line) {
        return TableReading.of(TITLE + "\n一、总体情况\n" + line + "\n")
                .parts()
                .get(1)
                .replaceFirst("^OVERVIEW '一、总体情况': ", "")
                .replaceFirst(" .*", "");
    }

    @Test
    void blankLinesAreNoneAndBlanksAroundLinesAreLeftOut() {
        assertThat(TableReading.of(TITLE + "\n一、总体情况\n\n \t甲 乙 \n　\n丙\n")
                        .parts()
                        .get(1))
                .isEqualTo("OVERVIEW '一、总体情况': TEXT 甲 乙, TEXT 丙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLE,
                "栗江镇2024年政务公开年报",
                "栗江镇 2024 年政府信息 公开工作年度 报 告",
                "《栗江镇政府信息公开工作年度报告》",
                "## 栗江镇政府信息公开工作年度报告 **",
                "栗江镇政府信息公开工作年度报告（2024年）",
                "政府信息公开工作报告："
            })
    void titles(String line) {
        assertThat(TableReading.of(line + "\n一、总体情况\n无。\n").parts().get(0)).startsWith("Preamble: TITLE ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "栗江镇2024年工作年度报告",
                "栗江镇政府信息公开工作年度报告。",
                "栗江镇，政府信息公开工作年度报告",
                "栗江镇政府信息公开工作年度报告解读",
                "公开 > 政府信息公开年报",
                "政府信息公开报告) (甲"
            })
    void whatIsNoTitle(String line) {
        assertThat(TableReading.of(line + "\n一、总体情况\n无。\n").parts().get(0)).doesNotContain("TITLE");
    }

    @Test
    void aTitleHasAtMostEightyCharacters() {
        String name = "2024年政府信息公开报告";

        assertThat(TableReading.of("甲".repeat(67) + name + "\n一、总体情况\n无。\n")
                        .parts()
                        .get(0))
                .contains("TITLE");
        assertThat(TableReading.of("甲".repeat(68) + name + "\n一、总体情况\n无。\n")
                        .parts()
                        .get(0))
                .doesNotContain("TITLE");
    }

    @Test
    void whatStandsAboveTheTitleBelongsToTheWebPage() {
        assertThat(TableReading.of("甲\n乙\n" + TITLE + "\n丙\n" + TITLE + "\n一、总体情况\n无。\n")
                        .parts()
                        .get(0))
                .isEqualTo("Preamble: CHROME 甲, CHROME 乙, TITLE " + TITLE + ", TEXT 丙, TITLE " + TITLE);
        assertThat(TableReading.of("甲\n丙\n一、总体情况\n无。\n").parts().get(0)).isEqualTo("Preamble: TEXT 甲, TEXT 丙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"当前位置：首页", "首页", "【字体：大 中 小】", "(字体：大 中 小】", "索引号：2023-00200 发布日期：2024", "甲 > 乙 > 丙"})
    void linesOfAWebPageAboveTheReport(String line) {
        assertThat(TableReading.of(TITLE + "\n" + line + "\n一、总体情况\n无。\n")
                        .parts()
                        .get(0))
                .isEqualTo("Preamble: TITLE " + TITLE + ", CHROME " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"首", "甲首页", "字体"})
    void otherLinesAboveTheReportAndInIt(String line) {
        String above =
                TableReading.of(TITLE + "\n甲" + line + "\n一、总体情况\n无。\n").parts().get(0);

        assertThat(above).isEqualTo("Preamble: TITLE " + TITLE + ", TEXT 甲" + line);
        assertThat(TableReading.of(TITLE + "\n一、总体情况\n" + line + "\n").parts().get(1))
                .isEqualTo("OVERVIEW '一、总体情况': TEXT " + line);
    }

    @Test
    void whatAWebPagePutsBelowEndsTheLastSection() {
        assertThat(TableReading.of(TITLE + "\n一、总体情况\n甲。\n\n \t 扫一扫在手机打开\n乙\n").parts())
                .containsExactly(
                        "Preamble: TITLE " + TITLE, "OVERVIEW '一、总体情况': TEXT 甲。", "Epilogue: TEXT 扫一扫在手机打开, TEXT 乙");
        assertThat(TableReading.of(TITLE + "\n一、总体情况\n扫一扫\n六、其他需要报告的事项\n甲扫一扫\n").parts())
                .containsExactly(
                        "Preamble: TITLE " + TITLE,
                        "OVERVIEW '一、总体情况': TEXT 扫一扫",
                        "OTHER_MATTERS '六、其他需要报告的事项': TEXT 甲扫一扫");
        assertThat(TableReading.of(TITLE + "\n一、总体情况\n扫一扫").parts())
                .containsExactly("Preamble: TITLE " + TITLE, "OVERVIEW '一、总体情况'", "Epilogue: TEXT 扫一扫");
    }

    @Test
    void aTextWithoutSectionsHasNothingBelow() {
        assertThat(TableReading.of("甲\n扫一扫\n乙").parts()).containsExactly("Preamble: TEXT 甲, TEXT 扫一扫, TEXT 乙");
    }

    @Test
    void aTextThatBeginsWithASectionHasNoPreamble() {
        assertThat(TableReading.of("一、总体情况\n甲。").parts()).containsExactly("OVERVIEW '一、总体情况': TEXT 甲。");
        assertThat(TableReading.of("\n一、总体情况\n甲。").parts()).containsExactly("Preamble", "OVERVIEW '一、总体情况': TEXT 甲。");
        assertThat(TableReading.of("").parts()).containsExactly("Preamble");
    }

    @Test
    void aHeadingThatIsBrokenIsOnOneLine() {
        assertThat(TableReading.of("一、总体\r\n情况\r\n甲。").parts()).containsExactly("OVERVIEW '一、总体情况': TEXT 甲。");
    }
}
