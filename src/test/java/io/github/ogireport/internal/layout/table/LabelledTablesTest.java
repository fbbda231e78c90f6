package io.github.ogireport.internal.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which labels make a table, and what one table of a text shows of another. */
class LabelledTablesTest {
    private static final String TITLE = "栗江镇2024年政府信息公开工作年度报告\n";
    private static final String TWO = "二、主动公开政府信息情况\n";
    private static final String THREE = "三、收到和处理政府信息公开申请情况\n";
    private static final String COLUMNS = "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private static final String RECEIVED = "一、本年新收政府信息公开申请数量";
    private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量";
    private static final String ONES = "\t1\t0\t0\t0\t0\t0\t1\n";

    @Test
    void theLineBreaksBetweenCellsOfOneTableHelpToReadAnotherWithoutFullRows() {
        String proactive = "规章\n\n1\n\n2\n\n3\n\n\n\n行政规范性文件\n\n4\n\n5\n\n6\n\n\n\n";
        String blanks = "\n\n1\n\n2\n\n\n3\n\n4\n\n5\n\n6\n\n";

        TableReading reading = TableReading.of(TITLE + TWO + "制发件数\n" + proactive + THREE + RECEIVED + blanks
                + CARRIED_IN + blanks + "（一）予以公开" + blanks);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 _ 3 4 5 6");
        assertThat(reading.cells("requests.carriedIn")).isEqualTo("1 2 _ 3 4 5 6");
        assertThat(reading.doubts("BLANKS_COUNTED").get(0))
                .startsWith("requests '")
                .endsWith("' [3]");
    }

    @Test
    void wordsAmongTheCellsSayNothingOfLineBreaks() {
        String words = "规章\n甲\n1\n2\n3\n";
        String blanks = "\n\n1\n\n2\n\n\n3\n\n4\n\n5\n\n6\n\n";

        TableReading reading = TableReading.of(TITLE + TWO + words + THREE + RECEIVED + blanks + CARRIED_IN + blanks);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 _ 3 4 5 6");
    }

    @Test
    void theFormOfMostRowsOfSectionTwoIsAssumedInSectionThree() {
        String old = "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t2\t3\n规范性文件\t4\t5\t6\n";
        String now = "信息内容\t本年处理决定数量\n行政处罚\t7\n";
        String requests = THREE + COLUMNS + RECEIVED + ONES + CARRIED_IN + ONES + "（七）总计" + ONES;

        assertThat(TableReading.of(TITLE + TWO + old + now + requests).doubts("FORM_UNCERTAIN"))
                .containsExactly("requests '自然人' [2019]");
        assertThat(TableReading.of(TITLE + TWO + old + now + "行政强制\t8\n" + requests)
                        .doubts("FORM_UNCERTAIN"))
                .containsExactly("requests '自然人' [2021]");
        assertThat(TableReading.of(TITLE + requests).doubts("FORM_UNCERTAIN")).containsExactly("requests '自然人' [2021]");
    }

    @Test
    void tablesStandInTheOrderOfTheTextWhateverThatOfTheForm() {
        TableReading reading =
                TableReading.of(TITLE + THREE + COLUMNS + RECEIVED + ONES + TWO + "信息内容\t制发件数\n规章\t1\t2\t3\n行政许可\t1\n");

        assertThat(reading.parts())
                .containsExactly(
                        "Preamble: TITLE 栗江镇2024年政府信息公开工作年度报告",
                        "REQUEST_HANDLING '三、收到和处理政府信息公开申请情况': REQUESTS",
                        "PROACTIVE_DISCLOSURE '二、主动公开政府信息情况': PROACTIVE");
    }

    @Test
    void tablesWithoutHeadingsStandInTheOrderOfTheTextToo() {
        TableReading reading =
                TableReading.of(TITLE + "一、总体情况\n甲。\n" + COLUMNS + RECEIVED + ONES + "信息内容\n规章\t1\t2\t3\n行政许可\t1\n");

        assertThat(reading.parts())
                .containsExactly(
                        "Preamble: TITLE 栗江镇2024年政府信息公开工作年度报告",
                        "OVERVIEW '一、总体情况': TEXT 甲。",
                        "REQUEST_HANDLING '': REQUESTS",
                        "PROACTIVE_DISCLOSURE '': PROACTIVE");
    }

    @Test
    void aWordOfTheFormInProseIsNoTable() {
        TableReading reading = TableReading.of(TITLE + "一、总体情况\n行政许可\n甲。\n" + THREE + COLUMNS + RECEIVED + ONES);

        assertThat(reading.parts().get(1)).isEqualTo("OVERVIEW '一、总体情况': TEXT 行政许可, TEXT 甲。");
    }

    @Test
    void oneRowWithValuesIsATableUnlessALargerOneIsInTheText() {
        assertThat(TableReading.of(TITLE + "一、总体情况\n规章\t1\t2\t3\n甲。\n").parts())
                .contains("PROACTIVE_DISCLOSURE '': PROACTIVE, TEXT 甲。");
        assertThat(TableReading.of(TITLE + "一、总体情况\n行政处罚\t1\n" + TWO + "规章\t1\t2\t3\n行政许可\t4\n行政强制\t5\n")
                        .parts())
                .contains("OVERVIEW '一、总体情况': TEXT 行政处罚\t1", "PROACTIVE_DISCLOSURE '二、主动公开政府信息情况': PROACTIVE");
    }

    @Test
    void threeLabelsAreATableThoughALargerOneIsInTheText() {
        assertThat(TableReading.of(TITLE + "一、总体情况\n行政处罚\n行政强制\n行政事业性收费\n" + TWO
                                + "规章\t1\t2\t3\n行政规范性文件\t1\t2\t3\n行政许可\t4\n")
                        .parts())
                .contains("OVERVIEW '一、总体情况': PROACTIVE");
    }

    @Test
    void headersGluedToEachOtherBelongToTheTableOfTheirWords() {
        assertThat(tables("信息内容本年制发件数本年废止件数现行有效件数\n规章\t1\t2\t3\n行政许可\t1\n"))
                .containsExactly(
                        "header 信息内容 本年制发件数 本年废止件数 现行有效件数", "proactive.rules 规章: 1 2 3", "proactive.licensing 行政许可: 1");
        assertThat(tables("申请人情况自然人\n" + RECEIVED + ONES))
                .containsExactly("header 申请人情况 自然人", "requests.newlyReceived " + RECEIVED + ": 1 0 0 0 0 0 1");
        assertThat(tables("行政复议行政诉讼\n结果维持\t结果纠正\n1\t0\t0\t0\t1\n")).contains("header 行政复议 行政诉讼", "header 结果维持 结果纠正");
    }

    @Test
    void aRowWithDigitsGluedToItBelongsToTheTableOfItsLabel() {
        assertThat(tables("规章000\n行政许可\t1\n行政强制\t2\n"))
                .containsExactly(
                        "proactive.rules 规章: 0 0 0", "proactive.licensing 行政许可: 1", "proactive.compulsion 行政强制: 2");
        assertThat(tables("行政许可12件\n规章\t1\t2\t3\n")).contains("proactive.licensing 行政许可: 12");
        assertThat(tables("行政事业性收费1.25万元\n规章\t1\t2\t3\n")).contains("proactive.fees 行政事业性收费: 1.25");
        assertThat(tables(RECEIVED + ONES + "1.属于国家秘密0000000\n"))
                .contains("requests.stateSecret 1.属于国家秘密: 0 0 0 0 0 0 0");
    }

    @Test
    void theTotalBehindTheHeadersOfSectionFourIsItsColumn() {
        assertThat(tables("行政复议\n结果维持\t总计\n1\t0\t0\t0\t1\n"))
                .containsExactly("header 行政复议", "header 结果维持 总计", "challenges.reconsideration : 1 0 0 0 1");
    }

    private static List<String> tables(String printed) {
        return TableReading.of(TITLE + printed).tableLines();
    }
}
