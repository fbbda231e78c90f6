package io.github.ogireport.internal.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.layout.table.TableReading;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Tables whose cells a file places itself: every cell belongs to the words above it and beside it. */
class GridTablesTest {
    private static final String TITLE = "<p>栗江镇2024年政府信息公开工作年度报告</p>";
    private static final String TWO = TITLE + "<p>二、主动公开政府信息情况</p>";
    private static final String THREE = TITLE + "<p>三、收到和处理政府信息公开申请情况</p>";
    private static final String FOUR = TITLE + "<p>四、政府信息公开行政复议、行政诉讼情况</p>";
    private static final String APPLICANTS = row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    private static final String RECEIVED = row("一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "21");
    private static final String CARRIED_IN = row("二、上年结转政府信息公开申请数量", "7", "0", "0", "0", "0", "0", "7");
    private static final String RESULTS = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
    private static final String FIFTEEN =
            row("1", "0", "0", "0", "1", "2", "0", "0", "0", "2", "3", "0", "0", "0", "3");

    @Test
    void exchangedColumnsAreReadUnderTheirNames() throws IOException {
        TableReading reading =
                requests(APPLICANTS.replace("自然人</td><td>商业企业", "商业企业</td><td>自然人") + RECEIVED + CARRIED_IN);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("2 1 3 4 5 6 21");
        assertThat(reading.cells("requests.carriedIn")).isEqualTo("0 7 0 0 0 0 7");
    }

    @Test
    void aRowWithACellTooManyTakesNoHeaderOfTheLabels() throws IOException {
        TableReading reading = requests(APPLICANTS.replace("<td></td>", "<td>项目</td>")
                + row("一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "21", "7")
                + CARRIED_IN);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(reading.cells("requests.carriedIn")).isEqualTo("7 0 0 0 0 0 7");
    }

    @Test
    void theRowOfTheFormOf2019IsReadBelowAHeaderRow() throws IOException {
        TableReading reading = requests(APPLICANTS + RECEIVED + row("（六）其他处理", "7", "0", "0", "0", "0", "1", "8"));

        assertThat(reading.cells("requests.otherHandling")).isEqualTo("7 0 0 0 0 1 8");
    }

    @Test
    void exchangedGroupsTakeTheirResultsWithThem() throws IOException {
        TableReading reading = challenges(fiveWide("行政复议", "复议后起诉", "未经复议直接起诉") + results() + FIFTEEN);

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo("1 0 0 0 1");
        assertThat(reading.cells("challenges.directLitigation")).isEqualTo("3 0 0 0 3");
        assertThat(reading.cells("challenges.litigationAfterReconsideration")).isEqualTo("2 0 0 0 2");
    }

    @Test
    void aGroupThatTheFormHasNotMakesTheColumnsBelowItUnread() throws IOException {
        String litigation =
                "<tr><td colspan=5>行政复议</td><td colspan=10>%s</td></tr>" + fiveWide("", "未经复议直接起诉", "复议后起诉");

        TableReading civil = challenges(litigation.formatted("民事诉讼") + results() + FIFTEEN);
        assertThat(civil.cells("challenges.reconsideration")).isEqualTo("1 0 0 0 1");
        assertThat(civil.cells("challenges.directLitigation")).isEqualTo("! ! ! ! !");
        assertThat(civil.codes("challenges")).contains("COLUMN_UNKNOWN");

        TableReading counted = challenges(litigation.formatted("行政诉讼（单位：件）") + results() + FIFTEEN);
        assertThat(counted.cells("challenges.directLitigation")).isEqualTo("2 0 0 0 2");

        TableReading titled = challenges(
                "<tr><td colspan=15>复议诉讼情况</td></tr>" + fiveWide("行政复议", "未经复议直接起诉", "复议后起诉") + results() + FIFTEEN);
        assertThat(titled.cells("challenges.directLitigation")).isEqualTo("2 0 0 0 2");
    }

    @Test
    void headersOutsideOfTheGridThatContradictEachOtherNameNoColumn() throws IOException {
        String outside = "<p>总计</p><p>自然人</p><p>法人或其他组织</p><p>商业企业</p><p>科研机构</p><p>社会公益组织</p><p>法律服务机构</p><p>其他</p>";
        TableReading reading = page(THREE + outside, RECEIVED + CARRIED_IN);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(reading.codes("requests.newlyReceived")).containsExactly("COLUMNS_OUT_OF_ORDER");
    }

    @Test
    void aGroupPrintedOverOneColumnOfACompleteSetOfResultsIsThatOfAllFive() throws IOException {
        String[] first = {"行政复议", "", "", "", "", "复议后起诉", "", "", "", "", "未经复议直接起诉", "", "", "", ""};
        TableReading reading = challenges(row(first) + results() + FIFTEEN);

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo("1 0 0 0 1");
        assertThat(reading.cells("challenges.directLitigation")).isEqualTo("3 0 0 0 3");
        assertThat(reading.cells("challenges.litigationAfterReconsideration")).isEqualTo("2 0 0 0 2");
    }

    @Test
    void aCompleteSetUnderTheWordsOfTwoGroupsBelongsToNone() throws IOException {
        String[] packed = {"行政复议", "", "复议后起诉", "", "", "未经复议直接起诉", "", "", "", "", "", "", "", "", ""};
        TableReading reading = challenges(row(packed) + results() + FIFTEEN);

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo("! ! ! ! !");
        assertThat(reading.cells("challenges.directLitigation")).isEqualTo("2 0 0 0 2");
        assertThat(reading.cells("challenges.litigationAfterReconsideration")).isEqualTo("! ! ! ! !");
    }

    @Test
    void theRowsOfAFootAreRowsWhereverItIsWritten() throws IOException {
        TableReading reading = requests(
                "<thead>" + APPLICANTS + "</thead><tfoot>" + CARRIED_IN + "</tfoot><tbody>" + RECEIVED + "</tbody>");

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(reading.cells("requests.carriedIn")).isEqualTo("7 0 0 0 0 0 7");
    }

    @Test
    void aLabelBesideTheRowOfSectionFourIsNoValue() throws IOException {
        TableReading reading = challenges(
                "<tr><td></td>" + fiveWide("行政复议", "未经复议直接起诉", "复议后起诉").substring(4) + "<tr><td></td>"
                        + results().substring(4) + "<tr><td>件数</td>" + FIFTEEN.substring(4));

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo("1 0 0 0 1");
        assertThat(reading.cells("challenges.litigationAfterReconsideration")).isEqualTo("3 0 0 0 3");
    }

    @Test
    void aRowThatStandsTwiceAlikeCountsOnce() throws IOException {
        TableReading reading = requests(APPLICANTS + RECEIVED + CARRIED_IN + CARRIED_IN);

        assertThat(reading.cells("requests.carriedIn")).isEqualTo("7 0 0 0 0 0 7");
        assertThat(reading.codes("requests.carriedIn")).containsExactly("ROW_REPEATED");
    }

    @Test
    void aRowThatStandsTwiceWithOtherNumbersIsReadInNeither() throws IOException {
        TableReading reading = requests(APPLICANTS + RECEIVED + CARRIED_IN + CARRIED_IN.replace("7", "8"));

        assertThat(reading.cells("requests.carriedIn")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(reading.codes("requests.carriedIn")).contains("ROW_REPEATED");
    }

    @Test
    void aMisspelledLabelIsTheRowThatIsWantedThere() throws IOException {
        TableReading reading = requests(APPLICANTS + RECEIVED + CARRIED_IN.replace("申请", "申清"));

        assertThat(reading.cells("requests.carriedIn")).isEqualTo("7 0 0 0 0 0 7");
        assertThat(reading.codes("requests.carriedIn")).containsExactly("LABEL_MISSPELLED");
    }

    @Test
    void misspelledLabelsThatFollowEachOtherAreEachReadInTheirPlace() throws IOException {
        TableReading reading =
                page(TWO, row("信息内容", "本年处理决定数量") + row("行政处罚2", "1") + row("行政强制2", "4") + row("一行备注", "9"));

        assertThat(reading.cells("proactive.penalties")).isEqualTo("1");
        assertThat(reading.cells("proactive.compulsion")).isEqualTo("4");
        assertThat(reading.codes("proactive.compulsion")).containsExactly("LABEL_MISSPELLED");
    }

    @Test
    void aTextBesideRowsThatStandTwiceStaysAText() throws IOException {
        TableReading reading = requests(APPLICANTS
                + RECEIVED
                + CARRIED_IN.replaceFirst("<td>", "<td>甲处</td><td>").replace("<td>7</td></tr>", "</tr>")
                + RECEIVED);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(reading.tableLines()).contains("text 甲处");
    }

    @Test
    void ofTwoRowsOfOneLabelNobodyKnowsWhichOneHolds() throws IOException {
        String received = "一、本年新收政府信息公开申请数量</td><td>上年";
        String years = APPLICANTS.replaceFirst("<td>", "<td colspan=2>")
                + row(received, "1", "2", "3", "4", "5", "6", "21")
                + row("", "本年", "2", "2", "3", "4", "5", "6", "22");

        assertThat(requests(years).cells("requests.newlyReceived")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(requests(years.replace("上年", "网上")
                                .replace("<td></td><td>本年", "<td>合计")
                                .replace("<td>一", "<td rowspan=2>一"))
                        .cells("requests.newlyReceived"))
                .isEqualTo("? ? ? ? ? ? ?");
        assertThat(requests(years).codes("requests.newlyReceived")).containsExactly("ROW_REPEATED");
    }

    @Test
    void aBlankBesideTwoNumbersInOneCellIsDoubted() throws IOException {
        TableReading reading =
                requests(APPLICANTS + row("一、本年新收政府信息公开申请数量", "1 2", "", "3", "4", "5", "6", "21") + CARRIED_IN);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("? _ 3 4 5 6 21");
        assertThat(reading.codes("requests.newlyReceived")).contains("CELLS_CONFLICT");
    }

    @Test
    void aValueOverTwoRowsBelongsToNeither() throws IOException {
        TableReading reading = requests(APPLICANTS
                + RECEIVED.replace("<td>3</td>", "<td rowspan=\"2\">3</td>")
                + row("二、上年结转政府信息公开申请数量", "7", "0", "0", "0", "0", "7"));

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 ? 4 5 6 21");
        assertThat(reading.cells("requests.carriedIn"))
                .startsWith("7 0 ")
                .doesNotStartWith("7 0 3")
                .endsWith("0 0 0 7");
        assertThat(reading.codes("requests")).contains("CELL_UNREADABLE");
    }

    @Test
    void aColumnThatIsLeftOutIsMissingAlone() throws IOException {
        TableReading reading = requests(APPLICANTS.replace("<td>科研机构</td>", "")
                + RECEIVED.replace("<td>3</td>", "")
                + row("二、上年结转政府信息公开申请数量", "7", "0", "0", "0", "0", "7"));

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 ! 4 5 6 21");
        assertThat(reading.codes("requests")).contains("COLUMNS_MISSING");
    }

    @Test
    void aColumnOfNotesAfterTheLastResultIsNoColumnOfTheForm() throws IOException {
        TableReading reading =
                challenges(fiveWide("行政复议", "未经复议直接起诉", "复议后起诉").replace("</tr>", "<td rowspan=2>备注</td></tr>")
                        + results()
                        + FIFTEEN.replace("</tr>", "<td>见附件</td></tr>"));

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo("1 0 0 0 1");
        assertThat(reading.cells("challenges.litigationAfterReconsideration")).isEqualTo("3 0 0 0 3");
    }

    @Test
    void aRowOfALabelAloneHasNoCells() throws IOException {
        TableReading reading = requests(APPLICANTS + RECEIVED + row("二、上年结转政府信息公开申请数量"));

        assertThat(reading.cells("requests.carriedIn")).isEqualTo("! ! ! ! ! ! !");
        assertThat(reading.codes("requests.carriedIn")).contains("CELLS_MISSING");
    }

    @Test
    void aRowOfNumbersThatCannotBeReliedOnIsNoHeader() throws IOException {
        String picture = "<img src=\"a.png\">";
        TableReading reading =
                requests(APPLICANTS + RECEIVED.replace("<td>", "<td>" + picture).replace("21", "22") + CARRIED_IN);

        assertThat(reading.cells("requests.carriedIn")).isEqualTo("7 0 0 0 0 0 7");
        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("? ? ? ? ? ? ?");
    }

    @Test
    void aWordInPlaceOfAHeaderMakesItsColumnUnreadAlone() throws IOException {
        TableReading reading = page(
                TWO,
                row("信息内容", "本年制发件数", "本年失效数", "现行有效件数") + row("规章", "1", "2", "3") + row("行政规范性文件", "4", "5", "6"));

        assertThat(reading.cells("proactive.rules")).isEqualTo("1 ! 3");
        assertThat(reading.codes("proactive")).contains("COLUMN_UNKNOWN");
    }

    @Test
    void aColumnOfRunningNumbersIsNobodysValueAndNobodysLabel() throws IOException {
        TableReading reading = requests(APPLICANTS.replaceFirst("<td>", "<td>序号</td><td>")
                + RECEIVED.replaceFirst("<td>", "<td>1</td><td>")
                + CARRIED_IN.replaceFirst("<td>", "<td>2</td><td>").replace(">0<", "><"));

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(reading.cells("requests.carriedIn")).isEqualTo("7 _ _ _ _ _ 7");
        assertThat(reading.codes("requests.newlyReceived")).isEmpty();
    }

    @Test
    void runningNumbersBeginAnewBelowEachHeader() throws IOException {
        TableReading reading = page(
                TWO,
                row("序 号", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
                        + row("1", "规章", "1", "2", "3")
                        + row("2", "行政规范性文件", "4", "5", "6")
                        + row("序 号", "信息内容", "本年处理决定数量", "", "")
                        + row("1", "行政许可", "7", "", ""));

        assertThat(reading.cells("proactive.rules")).isEqualTo("1 2 3");
        assertThat(reading.cells("proactive.licensing")).isEqualTo("7");
    }

    @Test
    void withoutTheWordRunningNumbersAreCertainOnlyBeforeEveryLabel() throws IOException {
        String third = row("3", "（一）予以公开", "1", "0", "0", "0", "0", "0", "1");
        String numbered = APPLICANTS.replaceFirst("<td>", "<td></td><td>")
                + RECEIVED.replaceFirst("<td>", "<td>1</td><td>")
                + CARRIED_IN.replaceFirst("<td>", "<td>2</td><td>");

        assertThat(requests(numbered + third).cells("requests.carriedIn")).isEqualTo("7 0 0 0 0 0 7");
        assertThat(requests(numbered + third.replaceFirst(">3<", ">5<")).cells("requests.carriedIn"))
                .isEqualTo("! ! ! ! ! ! !");
        assertThat(requests(numbered).cells("requests.carriedIn")).isEqualTo("! ! ! ! ! ! !");
    }

    private static TableReading requests(String rows) throws IOException {
        return page(THREE, rows);
    }

    private static TableReading challenges(String rows) throws IOException {
        return page(FOUR, rows);
    }

    private static TableReading page(String before, String rows) throws IOException {
        return TableReading.ofPage(before + "<table>" + rows + "</table>");
    }

    private static String results() {
        return "<tr>" + RESULTS.repeat(3) + "</tr>";
    }

    private static String fiveWide(String... groups) {
        return "<tr><td colspan=\"5\">" + String.join("</td><td colspan=\"5\">", groups) + "</td></tr>";
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }
}
