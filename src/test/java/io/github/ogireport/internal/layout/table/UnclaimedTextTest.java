package io.github.ogireport.internal.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in a table and belongs to none of its labels. */
class UnclaimedTextTest {
    private static final String HEADER =
            "栗江镇2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private static final String FIRST = "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n";
    private static final String SECOND = "二、上年结转政府信息公开申请数量\t2\t0\t0\t0\t0\t0\t2\n";
    private static final String MISSPELLED = "（一）予以公天\t7\t0\t0\t0\t0\t0\t7\n";

    private static TableReading between(String leftover) {
        return TableReading.of(HEADER + FIRST + leftover + SECOND);
    }

    private static TableReading behind(String leftover) {
        return TableReading.of(HEADER + FIRST + SECOND + leftover);
    }

    @Test
    void numbersWithoutALabelAreStray() {
        TableReading reading = between("33\n44\n");

        assertThat(reading.doubts("STRAY_NUMBERS")).containsExactly("requests '33\n44' [33 44]");
        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(reading.cells("requests.carriedIn")).isEqualTo("2 0 0 0 0 0 2");
        assertThat(behind("33\n").doubts("STRAY_NUMBERS")).containsExactly("requests '33' [33]");
    }

    @Test
    void theRestOfANumberThatALineBreakPartsIsStray() {
        assertThat(between(".14331元\n").doubts("STRAY_NUMBERS")).containsExactly("requests '.14331元' [.14331元]");
        assertThat(behind(".14331元\n").doubts("STRAY_NUMBERS")).containsExactly("requests '.14331元' [.14331元]");
    }

    @Test
    void placeholdersAndPageNumbersAreNotStray() {
        assertThat(between("/\n— 4 —\n").doubts("STRAY_NUMBERS")).isEmpty();
    }

    @Test
    void numbersBesideTextOnTheirLineAreProse() {
        assertThat(behind("本年度办理。 12 件\n").doubts("STRAY_NUMBERS")).isEmpty();
        assertThat(between("12 份申请\n").doubts("STRAY_NUMBERS")).isEmpty();
        assertThat(between("12\n份申请\n").doubts("STRAY_NUMBERS")).containsExactly("requests '12' [12]");
    }

    @Test
    void aTextWithoutValuesIsALineOfTheTable() {
        TableReading reading = between("备 注\n");

        assertThat(reading.tableLines()).contains("text 备 注");
        assertThat(reading.doubts("EXTENSION_ROW")).isEmpty();
        assertThat(behind("备 注\n").tableLines()).doesNotContain("text 备 注");
    }

    @Test
    void aHeadingThatOpensNoSectionIsALineOfTheTable() {
        assertThat(between("（一）总体情况\n").tableLines()).contains("text （一）总体情况");
        assertThat(between("（一）总体情况\n委托办理\t3\t4\n").tableLines())
                .contains("text （一）总体情况", "requests.extension 委托办理: 3 4");
    }

    @Test
    void aTextWithValuesIsARowThatTheFormDoesNotHave() {
        TableReading reading = between("委托办理\t3\t4\n");

        assertThat(reading.tableLines()).contains("requests.extension 委托办理: 3 4");
        assertThat(reading.doubts("EXTENSION_ROW")).containsExactly("requests '委托办理\t3\t4' [委托办理]");
        assertThat(reading.doubts("STRAY_NUMBERS")).isEmpty();
        assertThat(behind("委托办理\t3\t4\n").doubts("EXTENSION_ROW")).isEmpty();
    }

    @Test
    void severalRowsThatTheFormDoesNotHaveEachHaveTheirValues() {
        assertThat(between("委托办理\t3\t4\n其中网上 5 6\n备注\n").tableLines())
                .containsSubsequence("requests.extension 委托办理: 3 4", "requests.extension 其中网上: 5 6", "text 备注");
    }

    @Test
    void aLabelOfSeveralTextsOnOneLineIsOne() {
        assertThat(between("委托 办理\t3\t4\n").tableLines()).contains("requests.extension 委托 办理: 3 4");
        assertThat(between("委托\n办理\t3\t4\n").tableLines()).contains("text 委托", "requests.extension 办理: 3 4");
    }

    @Test
    void thePieceOfALabelMakesItsNumbersStray() {
        TableReading reading = between("政府信息公开申请\t3\t4\n");

        assertThat(reading.tableLines()).contains("requests.extension 政府信息公开申请: 3 4");
        assertThat(reading.doubts("STRAY_NUMBERS")).containsExactly("requests '政府信息公开申请\t3\t4' [3 4]");
        assertThat(reading.doubts("EXTENSION_ROW")).isEmpty();
    }

    @Test
    void aMisspelledLabelIsARowOfTheFormWhereThatIsWanted() {
        TableReading reading = behind(MISSPELLED);

        assertThat(reading.cells("requests.disclosed")).isEqualTo("7 0 0 0 0 0 7");
        assertThat(reading.doubts("LABEL_MISSPELLED")).containsExactly("requests.disclosed '（一）予以公天' [（一）予以公天]");
        assertThat(between(MISSPELLED).cells("requests.disclosed")).isEqualTo("! ! ! ! ! ! !");
        assertThat(between(MISSPELLED).doubts("EXTENSION_ROW")).hasSize(1);
    }

    @Test
    void proseBehindTheTableIsNoneOfIt() {
        TableReading reading = behind("以上为办理情况。\n" + MISSPELLED + "33\n");

        assertThat(reading.cells("requests.disclosed")).isEqualTo("! ! ! ! ! ! !");
        assertThat(reading.doubts("STRAY_NUMBERS")).isEmpty();
    }

    @Test
    void aSentenceInsideTheTableTakesNoValues() {
        TableReading reading = between("以上为办理情况。\t3\t4\n");

        assertThat(reading.tableLines()).contains("text 以上为办理情况。");
        assertThat(reading.doubts("STRAY_NUMBERS")).containsExactly("requests '4' [4]");
        assertThat(reading.doubts("EXTENSION_ROW")).isEmpty();
    }

    @Test
    void aTextOfMoreThanEightyCharactersIsASentence() {
        assertThat(between("委".repeat(80) + "\t3\n").doubts("EXTENSION_ROW")).hasSize(1);
        assertThat(between("委".repeat(81) + "\t3\n").doubts("EXTENSION_ROW")).isEmpty();
    }

    @Test
    void behindTwoHundredUnknownRowsNoLabelIsTakenForMisspelled() {
        String unknown = "委托办理\t3\n";

        assertThat(behind(unknown.repeat(199) + MISSPELLED).cells("requests.disclosed"))
                .isEqualTo("7 0 0 0 0 0 7");
        assertThat(behind(unknown.repeat(200) + MISSPELLED).cells("requests.disclosed"))
                .isEqualTo("! ! ! ! ! ! !");
    }
}
