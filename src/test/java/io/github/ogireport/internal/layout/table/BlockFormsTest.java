package io.github.ogireport.internal.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of each block of the table of section two, and so the columns that its rows are read in. */
class BlockFormsTest {
    private static final String TITLE = "栗江镇政府信息公开工作年度报告\n二、主动公开政府信息情况\n";
    private static final String COLUMNS_2019 = "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n";
    private static final String COLUMNS_2021 = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";

    private static TableReading read(String table) {
        return TableReading.of(TITLE + table);
    }

    @Test
    void theHeadersOfABlockTellItsForm() {
        TableReading old = read("第二十条第（一）项\n" + COLUMNS_2019 + "规章\t1\t2\t3\n规范性文件\t4\t5\t6\n");
        TableReading now = read("第二十条第（一）项\n" + COLUMNS_2021 + "规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n");

        assertThat(row(old, "rules")).isEqualTo("2019 1 2 3");
        assertThat(row(old, "normativeDocuments")).isEqualTo("2019 4 5 6");
        assertThat(row(now, "rules")).isEqualTo("2021 1 2 3");
        assertThat(row(now, "normativeDocuments")).isEqualTo("2021 4 5 6");
        assertThat(now.doubts("FORM_UNCERTAIN")).isEmpty();
        assertThat(old.doubts("FORM_UNCERTAIN")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上一年项目数量", "本年增/减", "信息内容上一年项目数量本年增/减处理决定数量"})
    void oneHeaderOfTheOldFormMakesThreeColumnsOfItemFive(String header) {
        TableReading reading = read("第二十条第（五）项\n" + header + "\n行政许可\t1\t2\t3\n其他对外管理服务事项\t4\t5\t6\n");

        assertThat(row(reading, "licensing")).isEqualTo("2019 1 2 3");
        assertThat(row(reading, "otherServices")).isEqualTo("2019 4 5 6");
        assertThat(reading.doubts("FORM_UNCERTAIN")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年处理决定数量", "信息内容本年处理决定数量"})
    void oneHeaderOfTheNewFormMakesOneColumnOfItemFive(String header) {
        TableReading reading = read("第二十条第（五）项\n" + header + "\n行政许可\t7\n");

        assertThat(row(reading, "licensing")).isEqualTo("2021 7");
        assertThat(reading.doubts("FORM_UNCERTAIN")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年收费金额（单位：万元）", "信息内容本年收费金额（单位：万元）"})
    void theAmountOfFeesIsOfTheNewForm(String header) {
        assertThat(row(read("第二十条第（八）项\n" + header + "\n行政事业性收费\t7\n"), "fees")).isEqualTo("2021 7");
    }

    @Test
    void theBlocksOfATableMayBeOfDifferentForms() {
        TableReading reading = read("第二十条第（一）项\n" + COLUMNS_2019 + "规章\t1\t2\t3\n规范性文件\t4\t5\t6\n"
                + "第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t7\n行政强制\t8\n");

        assertThat(row(reading, "rules")).isEqualTo("2019 1 2 3");
        assertThat(row(reading, "penalties")).isEqualTo("2021 7");
    }

    @Test
    void aBlockWithoutHeadersHasTheFormOfMostOthers() {
        String fees = "第二十条第（八）项\n行政事业性收费\t9\n";
        TableReading now = read("第二十条第（一）项\n" + COLUMNS_2021 + "规章\t1\t2\t3\n第二十条第（六）项\n" + "信息内容\t本年处理决定数量\n行政处罚\t7\n"
                + "第二十条第（五）项\n上一年项目数量\n行政许可\t1\t2\t3\n" + fees);
        TableReading old = read("第二十条第（一）项\n" + COLUMNS_2019 + "规章\t1\t2\t3\n" + fees.replace("9", "7\t8"));

        assertThat(row(now, "fees")).isEqualTo("2021 9");
        assertThat(now.doubts("FORM_UNCERTAIN")).containsExactly("proactive.fees '行政事业性收费' [2021]");
        assertThat(row(old, "fees")).isEqualTo("2019 7 8");
        assertThat(old.doubts("FORM_UNCERTAIN")).containsExactly("proactive.fees '行政事业性收费' [2019]");
    }

    @Test
    void headersBehindTheRowsOfABlockAreThoseOfTheNext() {
        TableReading reading = read("信息内容\t本年处理决定数量\n行政处罚\t7\n行政强制\t8\n上一年项目数量\t本年增/减\n行政事业性收费\t1\t2\n");

        assertThat(row(reading, "compulsion")).isEqualTo("2021 8");
        assertThat(row(reading, "fees")).isEqualTo("2019 1 2");
    }

    @Test
    void withoutAnyHeaderTheNumberOfCellsTells() {
        TableReading old = read("规章\t1\t2\t3\n行政许可\t1\t2\t3\n行政处罚\t4\t5\t6\n");
        TableReading now = read("规章\t1\t2\t3\n行政许可\t1\n行政处罚\t4\n");

        assertThat(row(old, "licensing")).isEqualTo("2019 1 2 3");
        assertThat(row(old, "penalties")).isEqualTo("2019 4 5 6");
        assertThat(row(old, "rules")).isEqualTo("2019 1 2 3");
        assertThat(row(now, "licensing")).isEqualTo("2021 1");
        assertThat(row(now, "rules")).isEqualTo("2021 1 2 3");
        assertThat(old.doubts("FORM_UNCERTAIN"))
                .containsExactly(
                        "proactive.rules '规章' [2019]",
                        "proactive.licensing '行政许可' [2019]",
                        "proactive.penalties '行政处罚' [2019]");
    }

    @Test
    void whereAHeaderIsLeftTheNumberOfCellsOfOtherBlocksSaysNothing() {
        TableReading reading = read("第二十条第（一）项\n" + COLUMNS_2021 + "规章\t1\t2\t3\n行政许可\t1\t2\t3\n");

        assertThat(reading.formOf("proactive.licensing")).isEqualTo("2021");
        assertThat(reading.cells("proactive.licensing")).isEqualTo("?");
        assertThat(reading.codes("proactive.licensing")).contains("CELLS_TOO_MANY");
    }

    @Test
    void digitsGluedToTheLabelSayNothingOfTheForm() {
        TableReading reading = read("规章\t1\t2\t3\n行政许可000\n行政处罚\t4\t5\t6\n行政事业性收费\t7\t8\n");

        assertThat(row(reading, "licensing")).isEqualTo("2019 0 0 0");
    }

    @Test
    void asManyBlocksOfOneFormAsOfTheOtherLeaveTheForm2021() {
        TableReading reading = read("规章\t1\t2\t3\n行政许可\t1\t2\t3\n行政处罚\t4\n");

        assertThat(row(reading, "rules")).isEqualTo("2021 1 2 3");
        assertThat(row(reading, "licensing")).isEqualTo("2019 1 2 3");
        assertThat(row(reading, "penalties")).isEqualTo("2021 4");
    }

    @Test
    void aRowThatOnlyTheOldFormHasIsOfTheOldForm() {
        TableReading reading = read("规章\t1\t2\t3\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t1\t2\n");
        TableReading bare = read("规章\t1\t2\t3\n行政许可\t1\n政府集中采购\t1\t2\n");

        assertThat(row(reading, "procurement")).isEqualTo("2019 1 2");
        assertThat(row(bare, "procurement")).isEqualTo("2019 1 2");
        assertThat(bare.codes("proactive.procurement")).isEmpty();
        assertThat(row(bare, "rules")).isEqualTo("2021 1 2 3");
    }

    @Test
    void procurementInGluedHeadersIsOfTheOldForm() {
        TableReading reading = read("规章\t1\t2\t3\n行政许可\t1\n信息内容采购项目数量采购总金额\n政府集中采购\t1\t2\n");

        assertThat(row(reading, "rules")).isEqualTo("2019 1 2 3");
    }

    /** The form and the cells of a row in the tree. */
    private static String row(TableReading reading, String key) {
        return reading.formOf("proactive." + key) + " " + reading.rowCells("proactive." + key);
    }
}
