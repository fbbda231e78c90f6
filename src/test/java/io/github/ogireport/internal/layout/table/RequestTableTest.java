package io.github.ogireport.internal.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of section three: which labels are rows, which are columns and groups, and what a group with numbers is. */
class RequestTableTest {
    private static final String TITLE = "栗江镇2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";
    private static final String COLUMNS = "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private static final String ONES = "\t1\t0\t0\t0\t0\t0\t1\n";
    private static final String TWOS = "\t2\t0\t0\t0\t0\t0\t2\n";
    private static final String THREES = "\t3\t0\t0\t0\t0\t0\t3\n";
    private static final String RECEIVED = "一、本年新收政府信息公开申请数量";
    private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量";
    private static final String DISCLOSED = "（一）予以公开";
    private static final String CONFIRM = "5.要求行政机关确认或重新出具已获取信息";
    private static final String FEE = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";
    private static final String OVERDUE = "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请";
    private static final String FORWARD = "四、结转下年度继续办理";

    private static TableReading read(String rows) {
        return TableReading.of(TITLE + COLUMNS + rows);
    }

    @Test
    void aTotalWithoutItsNumberIsTheRowWhereValuesOrItemFourFollow() {
        TableReading values = read(RECEIVED + ONES + DISCLOSED + ONES + "总计" + TWOS);
        TableReading before = read(RECEIVED + ONES + DISCLOSED + ONES + "总计\n" + FORWARD + ONES);

        assertThat(values.cells("requests.outcomesTotal")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(before.codes("requests.outcomesTotal")).containsExactly("CELLS_MISSING");
        assertThat(before.cells("requests.carriedForward")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void aTotalWithoutAnythingBehindItIsTheColumn() {
        TableReading reading = read(RECEIVED + ONES + DISCLOSED + ONES + "总计\n");

        assertThat(reading.tableLines()).endsWith("header 总计");
        assertThat(reading.codes("requests.outcomesTotal")).containsExactly("ROW_MISSING");
    }

    @Test
    void aTotalBeforeAnyOutcomeIsTheColumn() {
        TableReading reading = read(RECEIVED + ONES + "总计" + TWOS + DISCLOSED + ONES);

        assertThat(reading.codes("requests.outcomesTotal")).containsExactly("ROW_MISSING");
        assertThat(reading.cells("requests.outcomesTotal")).isEqualTo("! ! ! ! ! ! !");
    }

    @ParameterizedTest
    @ValueSource(strings = {OVERDUE, FEE})
    void otherWithoutItsNumberBehindARowOfItsGroupIsTheRow(String before) {
        TableReading values = read(RECEIVED + ONES + before + ONES + "其他" + TWOS + "（七）总计" + THREES);
        TableReading bare = read(RECEIVED + ONES + before + ONES + "其他\n（七）总计" + THREES);
        TableReading bareBoth = read(RECEIVED + ONES + before + ONES + "其他\n总计" + THREES + FORWARD + ONES);

        assertThat(values.cells("requests.otherReason")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(values.cells("requests.outcomesTotal")).isEqualTo("3 0 0 0 0 0 3");
        assertThat(bare.codes("requests.otherReason")).containsExactly("CELLS_MISSING");
        assertThat(bareBoth.codes("requests.otherReason")).containsExactly("CELLS_MISSING");
    }

    @Test
    void otherElsewhereIsTheColumn() {
        TableReading reading =
                read(RECEIVED + ONES + DISCLOSED + ONES + "其他" + TWOS + FEE + ONES + "其他\n" + FORWARD + ONES);

        assertThat(reading.codes("requests.otherReason")).containsExactly("ROW_MISSING");
        assertThat(reading.cells("requests.feeOverdue")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void otherBetweenTheCasesAndTheTotalIsTheOneRowOf2019() {
        TableReading reading = read(RECEIVED + ONES + CONFIRM + ONES + "其他" + TWOS + "（七）总计" + THREES);

        assertThat(reading.cells("requests.otherHandling")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(reading.doubts("LABEL_MISSPELLED")).containsExactly("requests.otherHandling '其他' [其他]");
        assertThat(reading.codes("requests.otherReason")).isEmpty();
    }

    @Test
    void otherBehindTheCasesThatIsNotBeforeTheTotalIsTheColumn() {
        TableReading reading = read(RECEIVED + ONES + CONFIRM + ONES + "其他" + TWOS + FORWARD + THREES);

        assertThat(reading.doubts("LABEL_MISSPELLED")).isEmpty();
        assertThat(reading.codes("requests.otherReason")).containsExactly("ROW_MISSING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "（六）其他处理\\t2\\t0\\t0\\t0\\t0\\t0\\t2\\n#otherHandling#2 0 0 0 0 0 2",
                "3.其他\\t2\\t0\\t0\\t0\\t0\\t0\\t2\\n#otherReason#2 0 0 0 0 0 2"
            })
    void theFormIsToldByTheRowsOfOtherHandling(String rows, String key, String cells) {
        TableReading reading = read(RECEIVED + ONES + rows.translateEscapes() + "（七）总计" + THREES);

        assertThat(reading.cells("requests." + key)).isEqualTo(cells);
        assertThat(reading.doubts("FORM_UNCERTAIN")).isEmpty();
    }

    @Test
    void aRowOf2021MakesOtherHandlingAGroupWhateverItHolds() {
        TableReading reading = read(RECEIVED + ONES + "（六）其他处理" + TWOS + OVERDUE + ONES + "（七）总计" + THREES);

        assertThat(reading.tableLines()).contains("requests.extension （六）其他处理: 2 0 0 0 0 0 2");
        assertThat(reading.doubts("EXTENSION_ROW"))
                .containsExactly("requests '（六）其他处理\t2\t0\t0\t0\t0\t0\t2' [（六）其他处理]");
        assertThat(reading.cells("requests.clarificationOverdue")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(reading.cells("requests.otherHandling")).isEmpty();
    }

    @Test
    void aTableThatDoesNotTellItsFormIsTakenForThatOf2021() {
        TableReading reading = read(RECEIVED + ONES + "（六）其他处理\n（七）总计" + THREES);

        assertThat(reading.doubts("FORM_UNCERTAIN")).containsExactly("requests '自然人' [2021]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理"})
    void theNumbersOfAGroupAreASubtotalKeptApart(String group) {
        TableReading reading = read(RECEIVED + ONES + group + TWOS + DISCLOSED + ONES);

        assertThat(reading.tableLines())
                .contains("requests.extension " + group + ": 2 0 0 0 0 0 2")
                .doesNotContain("group " + group);
        assertThat(reading.doubts("EXTENSION_ROW"))
                .containsExactly("requests '" + group + "\t2\t0\t0\t0\t0\t0\t2' [" + group + "]");
        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(reading.cells("requests.disclosed")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void whatStandsBehindTheNumbersOfAGroupIsStrayOrARowOfItsOwn() {
        TableReading stray = read(RECEIVED + ONES + "（三）不予公开" + TWOS + "77\n" + DISCLOSED + ONES);
        TableReading row = read(RECEIVED + ONES + "（三）不予公开" + TWOS + "委托办理" + THREES + DISCLOSED + ONES);

        assertThat(stray.doubts("STRAY_NUMBERS")).containsExactly("requests '77' [77]");
        assertThat(row.tableLines()).contains("requests.extension 委托办理: 3 0 0 0 0 0 3");
    }

    @Test
    void aGroupWithFewerOrMoreNumbersHasStrayNumbers() {
        TableReading reading = read(RECEIVED + ONES + "（三）不予公开\t2\t3\n" + DISCLOSED + ONES);

        assertThat(reading.tableLines()).contains("group （三）不予公开");
        assertThat(reading.doubts("STRAY_NUMBERS")).containsExactly("requests '2\t3' [2 3]");
    }

    @Test
    void theNumbersBehindAColumnAreStrayHoweverMany() {
        TableReading reading = read(RECEIVED + ONES + "自然人" + TWOS + DISCLOSED + ONES);

        assertThat(reading.doubts("EXTENSION_ROW")).isEmpty();
        assertThat(reading.doubts("STRAY_NUMBERS")).containsExactly("requests '2\t0\t0\t0\t0\t0\t2' [2 0 0 0 0 0 2]");
    }

    @Test
    void columnsThatChangedPlacesAreReadUnderTheirNames() {
        TableReading reading =
                TableReading.of(TITLE + COLUMNS.replace("自然人\t商业企业", "商业企业\t自然人") + RECEIVED + ONES + DISCLOSED + TWOS);

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("0 1 0 0 0 0 1");
        assertThat(reading.cells("requests.disclosed")).isEqualTo("0 2 0 0 0 0 2");
        assertThat(reading.codes("requests")).doesNotContain("COLUMNS_OUT_OF_ORDER");
    }

    @Test
    void columnsThatChangedPlacesInATextOfACellALineAreRefused() {
        TableReading reading = TableReading.of(
                (TITLE + COLUMNS.replace("自然人\t商业企业", "商业企业\t自然人") + RECEIVED + ONES).replace("\t", "\n"));

        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(reading.codes("requests")).contains("COLUMNS_OUT_OF_ORDER");
    }

    @Test
    void headersMayBePrintedAgainBehindRows() {
        TableReading reading =
                read(RECEIVED + ONES + "自然人\t商业企业\t科研机构\n" + CARRIED_IN + TWOS + "自然人\t商业企业\n" + DISCLOSED + ONES);

        assertThat(reading.cells("requests.disclosed")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(reading.codes("requests")).doesNotContain("COLUMNS_OUT_OF_ORDER");
    }

    @Test
    void aRowWithAMisspelledLabelStandsWhereItIsPrinted() {
        TableReading reading = read(RECEIVED + ONES + "二、上年结转政府信息公开申清数量" + TWOS + DISCLOSED + THREES);

        assertThat(reading.cells("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(reading.doubts("LABEL_MISSPELLED"))
                .containsExactly("requests.carriedIn '二、上年结转政府信息公开申清数量' [二、上年结转政府信息公开申清数量]");
        assertThat(reading.codes("requests")).doesNotContain("ROW_OUT_OF_ORDER");
    }

    @Test
    void rowsOutOfTheOrderOfTheFormAreNotRead() {
        TableReading reading = read(RECEIVED + ONES + DISCLOSED + ONES + CARRIED_IN + TWOS + FORWARD + THREES);

        assertThat(reading.cells("requests.disclosed")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(reading.cells("requests.carriedIn")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(reading.cells("requests.carriedForward")).isEqualTo("3 0 0 0 0 0 3");
        assertThat(reading.doubts("ROW_OUT_OF_ORDER"))
                .containsExactly(
                        "requests.disclosed '（一）予以公开\t1\t0\t0\t0\t0\t0\t1' [2, 1 0 0 0 0 0 1]",
                        "requests.carriedIn '二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2' [2, 2 0 0 0 0 0 2]");
    }

    @Test
    void aRowThatStandsTwiceIsReadIfBothSayTheSameOrOneSaysNothing() {
        TableReading same = read(RECEIVED + ONES + CARRIED_IN + TWOS + CARRIED_IN + TWOS);
        TableReading bareFirst = read(RECEIVED + ONES + CARRIED_IN + "\n" + CARRIED_IN + TWOS);
        TableReading bareLast = read(RECEIVED + ONES + CARRIED_IN + TWOS + CARRIED_IN + "\n");
        TableReading others = read(RECEIVED + ONES + CARRIED_IN + TWOS + CARRIED_IN + THREES);

        assertThat(same.cells("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(same.codes("requests.carriedIn")).containsExactly("ROW_REPEATED");
        assertThat(bareFirst.cells("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(bareFirst.codes("requests.carriedIn")).isEmpty();
        assertThat(bareLast.cells("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(bareLast.codes("requests.carriedIn")).isEmpty();
        assertThat(others.cells("requests.carriedIn")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(others.doubts("ROW_REPEATED"))
                .contains(
                        "requests.carriedIn '二、上年结转政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3' [2, 2 0 0 0 0 0 2 / 3 0 0 0 0 0 3]");
    }
}
