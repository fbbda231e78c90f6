package io.github.ogireport.internal.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of a text name its columns: whatever their order, a value belongs to the word above it or to none. */
class NamedColumnsTest {
    private static final String TITLE = "栗江镇2024年政府信息公开工作年度报告\n";
    private static final String TWO = TITLE + "二、主动公开政府信息情况\n";
    private static final String THREE = TITLE + "三、收到和处理政府信息公开申请情况\n";
    private static final String FOUR = TITLE + "四、政府信息公开行政复议、行政诉讼情况\n";
    private static final String APPLICANTS = "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private static final String RECEIVED = "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n";
    private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量\t7\t0\t0\t0\t0\t0\t7\n";
    private static final String RESULTS = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
    private static final String GROUPS = "行政复议\t未经复议直接起诉\t复议后起诉\n";
    private static final String FIFTEEN = "1\t0\t0\t0\t1\t2\t0\t0\t0\t2\t3\t0\t0\t0\t3\n";

    @ParameterizedTest
    @ValueSource(strings = {"\t", " | "})
    void exchangedHeadersOfApplicantsAreReadUnderTheirNames(String separator) {
        String headers = APPLICANTS.replace("科研机构\t社会公益组织", "社会公益组织\t科研机构");

        TableReading reading = TableReading.of(THREE + (headers + RECEIVED + CARRIED_IN).replace("\t", separator));

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 4 3 5 6 21");
        assertThat(reading.doubts("COLUMNS_OUT_OF_ORDER")).isEmpty();
    }

    @Test
    void aWordInPlaceOfAHeaderMakesItsColumnUnreadAlone() {
        TableReading reading = TableReading.of(THREE + APPLICANTS.replace("科研机构", "外地单位") + RECEIVED + CARRIED_IN);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 ! 4 5 6 21");
        assertThat(reading.codes("requests")).contains("COLUMN_UNKNOWN", "COLUMNS_MISSING");
    }

    @Test
    void aColumnLeftOutOfHeadersAndRowsIsMissingAndNoOtherTakesItsPlace() {
        TableReading reading = TableReading.of(THREE
                + APPLICANTS.replace("\t科研机构", "")
                + RECEIVED.replace("\t3", "")
                + CARRIED_IN.replace("7\t0\t0", "7\t0"));

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 ! 4 5 6 21");
        assertThat(reading.codes("requests")).contains("COLUMNS_MISSING");
    }

    @Test
    void aHeaderLostAboveFullRowsLeavesTheOrderOfTheForm() {
        TableReading reading = TableReading.of(THREE + APPLICANTS.replace("\t科研机构", "") + RECEIVED + CARRIED_IN);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 3 4 5 6 21");
    }

    @Test
    void aSubtotalIsAColumnOfItsOwn() {
        TableReading reading = TableReading.of(THREE
                + APPLICANTS.replace("其他", "其他\t小计")
                + RECEIVED.replace("6\t21", "6\t20\t21")
                + CARRIED_IN.replace("0\t7\n", "0\t0\t7\n"));

        assertThat(reading.cells("requests.newlyReceived"))
                .startsWith("1 2 3 4 5 6")
                .endsWith("21");
        assertThat(reading.rowCells("requests.newlyReceived")).isEqualTo("1 2 3 4 5 6 20 21");
    }

    @Test
    void headersInTwoRowsAreReadWithTheGroupAboveItsKinds() {
        String headers = "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";

        TableReading reading = TableReading.of(THREE + headers + RECEIVED + CARRIED_IN);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(reading.tableLines()).startsWith("header 自然人 法人或其他组织 总计", "header 商业企业 科研机构 社会公益组织 法律服务机构 其他");
    }

    @Test
    void theTotalBeforeTheKindsOnTheirLineIsAColumnThere() {
        String headers = "自然人\t总计\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";
        String row = "一、本年新收政府信息公开申请数量\t1\t21\t2\t3\t4\t5\t6\n";

        assertThat(TableReading.of(THREE + headers + row).cells("requests.newlyReceived"))
                .isEqualTo("1 2 3 4 5 6 21");
        assertThat(TableReading.of(THREE + headers.replace("总计\t", "总计\n") + RECEIVED)
                        .cells("requests.newlyReceived"))
                .isEqualTo("1 2 3 4 5 6 21");
        assertThat(TableReading.of(THREE + (headers + row).replace('\t', '\n')).cells("requests.newlyReceived"))
                .isEqualTo("? ? ? ? ? ? ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目\t外国人\t", "\t外国人\t", "项目\n外国人\n"})
    void aWordInPlaceOfTheFirstHeaderIsNotRead(String first) {
        String headers = first + "商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
        String inLines = headers.replace('\t', '\n');

        assertThat(TableReading.of(THREE + (first.indexOf('\t') < 0 ? inLines : headers) + RECEIVED)
                        .cells("requests.newlyReceived"))
                .isEqualTo("? ? ? ? ? ? ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目\t", "项目\t\t", ""})
    void aFirstHeaderThatIsLostLeavesTheOrderOfTheForm(String first) {
        String headers = first + "商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";

        assertThat(TableReading.of(THREE + headers + RECEIVED).cells("requests.newlyReceived"))
                .isEqualTo("1 2 3 4 5 6 21");
    }

    @Test
    void aTotalBesideTheWordOfAllApplicantsAndBeforeThemStaysInItsPlace() {
        String headers = "申请人情况\t国有企业\t总计\t自然人\t法律服务机构\t科研机构\t社会公益组织\t其他\n";
        String row = "一、本年新收政府信息公开申请数量\t0\t81\t68\t1\t1\t3\t8\n";

        assertThat(TableReading.of(THREE + headers + row).cells("requests.newlyReceived"))
                .isEqualTo("68 ! 1 3 1 8 81");
    }

    @Test
    void aHeaderExchangedAcrossTheEdgeOfTheGroupIsReadInItsPlace() {
        String headers = "商业企业\t法人或其他组织\t总计\n自然人\t科研机构\t社会公益组织\t法律服务机构\t其他\n";

        TableReading reading = TableReading.of(THREE + headers + RECEIVED + CARRIED_IN);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("2 1 3 4 5 6 21");
    }

    @Test
    void headersOfTwoRowsOnOneLineAreReadInTheOrderOfTheFormAlone() {
        String headers = "自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他 ";
        String exchanged = "商业企业 法人或其他组织 总计 自然人 科研机构 社会公益组织 法律服务机构 其他 ";
        String rows = (RECEIVED + CARRIED_IN).replaceAll("[\\t\\n]", " ");

        assertThat(TableReading.of(THREE + headers + rows).cells("requests.newlyReceived"))
                .isEqualTo("1 2 3 4 5 6 21");
        TableReading reading = TableReading.of(THREE + exchanged + rows);
        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(reading.doubts("COLUMNS_OUT_OF_ORDER")).isNotEmpty();
    }

    @Test
    void aTotalBeforeOthersOnALineWithoutSeparatorsMayBeOfARowAboveThem() {
        String headers = "自然人 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他 ";
        String rows = (RECEIVED + CARRIED_IN).replaceAll("[\\t\\n]", " ");

        assertThat(TableReading.of(THREE + headers + rows).cells("requests.newlyReceived"))
                .isEqualTo("? ? ? ? ? ? ?");
        assertThat(TableReading.of(THREE + headers.strip().replace(" ", "\t") + "\n" + RECEIVED + CARRIED_IN)
                        .cells("requests.newlyReceived"))
                .isEqualTo("1 3 4 5 6 21 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ""})
    void aFullRowThatBeginsAfterTheFirstHeaderMayHaveABlankCellAndAColumnWithoutAHeader(String last) {
        TableReading reading =
                TableReading.of(TWO + "信息内容\t本年制发件数\t本年废止件数\t现行有效件数" + last + "\n规章\t\t2\t3\t9\n行政规范性文件\t1\t2\t3\n");

        assertThat(reading.cells("proactive.rules")).isEqualTo("? ? ?");
        assertThat(reading.cells("proactive.normativeDocuments")).isEqualTo("1 2 3");
    }

    @Test
    void theLastOfTheGroupsIsAHeaderAndNoLabelOfFewNumbersAfterIt() {
        TableReading reading =
                TableReading.of(FOUR + "行政复议\n行政诉讼\n结果维持\n结果纠正\n其他结果\n尚未审结\n未经复议直接起诉\n复议后起诉\n60\n862\n922\n26\n26\n");

        assertThat(reading.cells("challenges.litigationAfterReconsideration")).isEqualTo("? ? ? ? ?");
        assertThat(reading.codes("challenges")).isNotEmpty();
    }

    @Test
    void rowsBelowAWordBetweenRowsAreNotReadInTheOrderOfTheFormWhereTheHeadersHaveAnother() {
        TableReading reading = TableReading.of(
                THREE + APPLICANTS.replace("自然人\t商业企业", "商业企业\t自然人") + RECEIVED + "项目\t本年新收件数\t总计\n" + CARRIED_IN);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("2 1 3 4 5 6 21");
        assertThat(reading.cells("requests.carriedIn")).isEqualTo("? ? ? ? ? ? ?");
    }

    @Test
    void aWordInPlaceOfAHeaderOfDocumentsMakesItsColumnUnreadAlone() {
        TableReading reading = TableReading.of(TWO + "信息内容\t本年制发件数\t本年失效数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n");

        assertThat(reading.cells("proactive.rules")).isEqualTo("1 ! 3");
        assertThat(reading.codes("proactive")).contains("COLUMN_UNKNOWN", "COLUMNS_MISSING");
    }

    @Test
    void exchangedResultsOfAGroupAreReadUnderTheirNames() {
        TableReading reading = TableReading.of(FOUR + GROUPS + RESULTS.replace("结果维持\t结果纠正", "结果纠正\t结果维持") + "\t"
                + RESULTS + "\t" + RESULTS + "\n" + FIFTEEN + "五、存在的主要问题及改进情况\n无。\n");

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo("0 1 0 0 1");
        assertThat(reading.cells("challenges.directLitigation")).isEqualTo("2 0 0 0 2");
    }

    @Test
    void exchangedGroupsTakeTheirResultsWithThem() {
        TableReading reading = TableReading.of(FOUR + "行政复议\t复议后起诉\t未经复议直接起诉\n" + RESULTS + "\t" + RESULTS + "\t"
                + RESULTS + "\n" + FIFTEEN + "五、存在的主要问题及改进情况\n无。\n");

        assertThat(reading.cells("challenges.directLitigation")).isEqualTo("3 0 0 0 3");
        assertThat(reading.cells("challenges.litigationAfterReconsideration")).isEqualTo("2 0 0 0 2");
    }

    @Test
    void aWordAboveTheLabelsOfRowsIsNoColumnThoughItBePrintedAgain() {
        TableReading reading = TableReading.of(FOUR + "类别" + "\t行政复议".repeat(5) + "\t行政诉讼".repeat(10) + "\n类别\t"
                + RESULTS
                + "\t未经复议直接起诉".repeat(5) + "\t复议后起诉".repeat(5) + "\n类别\t" + RESULTS + "\t" + RESULTS + "\t" + RESULTS
                + "\n件数\t" + FIFTEEN + "五、存在的主要问题及改进情况\n无。\n");

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo("1 0 0 0 1");
        assertThat(reading.cells("challenges.litigationAfterReconsideration")).isEqualTo("3 0 0 0 3");
    }

    @Test
    void aHeaderTornOverTwoLinesIsOne() {
        TableReading reading =
                TableReading.of(TWO + "信息内容 | 本年制发件\n数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 2 | 3\n行政规范性文件 | 4 | 5 | 6\n");

        assertThat(reading.cells("proactive.rules")).isEqualTo("1 2 3");
    }

    @Test
    void theTitleOfABlockEndsTheHeadersOfOneWithoutRows() {
        TableReading reading =
                TableReading.of(TWO + "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n第二十条第（六）项\n行政处罚\t7\n行政强制\t5\n");

        assertThat(reading.cells("proactive.penalties")).isEqualTo("7");
        assertThat(reading.cells("proactive.compulsion")).isEqualTo("5");
    }
}
