package io.github.ogireport.internal.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of section two: its blocks, its rows, and what is doubtful about them. */
class ProactiveTableTest {
    private static final String TITLE = "栗江镇2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n";
    private static final String FIRST = "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";
    private static final String RULES = "规章\t1\t2\t3\n";
    private static final String DOCUMENTS = "行政规范性文件\t4\t5\t6\n";

    private static TableReading read(String table) {
        return TableReading.of(TITLE + table);
    }

    @Test
    void eachBlockHasItsOwnHeaders() {
        TableReading reading = read(FIRST + RULES + DOCUMENTS + "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t7\n"
                + "第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t8.5\n");

        assertThat(reading.tableLines())
                .containsExactly(
                        "header 第二十条第（一）项",
                        "header 信息内容 本年制发件数 本年废止件数 现行有效件数",
                        "proactive.rules 规章: 1 2 3",
                        "proactive.normativeDocuments 行政规范性文件: 4 5 6",
                        "header 第二十条第（五）项",
                        "header 信息内容 本年处理决定数量",
                        "proactive.licensing 行政许可: 7",
                        "header 第二十条第（八）项",
                        "header 信息内容 本年收费金额（单位：万元）",
                        "proactive.fees 行政事业性收费: 8.5");
        assertThat(reading.codes("proactive"))
                .doesNotContain("COLUMNS_OUT_OF_ORDER", "FORM_UNCERTAIN", "STRAY_NUMBERS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "|"})
    void columnsThatChangedPlacesAreReadUnderTheirNames(String separator) {
        TableReading reading = read("信息内容\t本年废止件数\t本年制发件数\t现行有效件数\n".replace("\t", separator)
                + (RULES + DOCUMENTS).replace("\t", separator));

        assertThat(reading.cells("proactive.rules")).isEqualTo("2 1 3");
        assertThat(reading.cells("proactive.normativeDocuments")).isEqualTo("5 4 6");
        assertThat(reading.codes("proactive")).doesNotContain("COLUMNS_OUT_OF_ORDER");
    }

    @Test
    void columnsThatChangedPlacesInATextOfACellALineAreRefused() {
        TableReading reading = read("信息内容\n本年废止件数\n本年制发件数\n现行有效件数\n规章\n1\n2\n3\n行政规范性文件\n4\n5\n6\n");

        assertThat(reading.cells("proactive.rules")).isEqualTo("? ? ?");
        assertThat(reading.cells("proactive.normativeDocuments")).isEqualTo("? ? ?");
        assertThat(reading.codes("proactive")).contains("COLUMNS_OUT_OF_ORDER");
    }

    @Test
    void behindARowOrTheNameOfABlockTheColumnsBeginAnew() {
        String columns = "本年制发件数\t本年废止件数\n";

        assertThat(read(columns + RULES + columns + DOCUMENTS).cells("proactive.normativeDocuments"))
                .isEqualTo("4 5 6");
        assertThat(read(columns + "第二十条第（一）项\n" + columns + RULES).cells("proactive.rules"))
                .isEqualTo("1 2 3");
        assertThat(read(columns + "信息内容\n" + columns + RULES).cells("proactive.rules"))
                .isEqualTo("1 2 3");
        assertThat(read(columns + columns + RULES).cells("proactive.rules")).isEqualTo("1 2 3");
    }

    @Test
    void aMisspelledLabelIsTheRowThatIsWantedThere() {
        TableReading documents = read(FIRST + RULES + "行政规范性文牛\t7\t8\t9\n行政强制\t5\n");
        TableReading penalties = read(FIRST + "第二十条\n行政处法\t7\n行政强制\t5\n");
        TableReading fees = read(FIRST + "第二十条\n行政事业性收贵\t7\n行政强制\t5\n" + "行政事业性收费\t8\n");

        assertThat(documents.cells("proactive.normativeDocuments")).isEqualTo("7 8 9");
        assertThat(documents.doubts("LABEL_MISSPELLED"))
                .containsExactly("proactive.normativeDocuments '行政规范性文牛' [行政规范性文牛]");
        assertThat(penalties.cells("proactive.penalties")).isEqualTo("7");
        assertThat(fees.cells("proactive.fees")).isEqualTo("8");
        assertThat(fees.doubts("LABEL_MISSPELLED")).isEmpty();
    }

    @Test
    void rowsOutOfTheOrderOfTheFormAreNotRead() {
        TableReading reading = read(FIRST + DOCUMENTS + RULES);

        assertThat(reading.cells("proactive.rules")).isEqualTo("? ? ?");
        assertThat(reading.cells("proactive.normativeDocuments")).isEqualTo("? ? ?");
    }

    @Test
    void aMisspelledRowKeepsItsPlaceAmongTheOthers() {
        TableReading reading = read(FIRST + "规章\t1\t2\t3\n行政规范性文牛\t4\t5\t6\n行政许可\t7\n");

        assertThat(reading.tableLines())
                .containsSubsequence(
                        "proactive.rules 规章: 1 2 3",
                        "proactive.normativeDocuments 行政规范性文牛: 4 5 6",
                        "proactive.licensing 行政许可: 7");
    }

    @Test
    void aHeaderThatANoteHasSwallowedIsAColumn() {
        TableReading reading = read("第二十条第（五）项\n信息内容上一年项目数量本年增减 减少的事项数用负数表示如减少八项则写作-8处理决定数量\n行政许可3+43\n");

        assertThat(reading.cells("proactive.licensing")).isEqualTo("? ? ?");
        assertThat(reading.codes("proactive.licensing")).contains("CELLS_TOO_FEW");
    }
}
