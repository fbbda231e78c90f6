package io.github.ogireport.internal.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The data rows of the table of section four, and the groups whose headers stand above them. */
class ChallengeTableTest {
    private static final String TITLE = "栗江镇2024年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n";
    private static final String COLUMNS = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
    private static final String THREE = COLUMNS + "\t" + COLUMNS + "\t" + COLUMNS + "\n";
    private static final String FIRST = "challenges.reconsideration";
    private static final String SECOND = "challenges.directLitigation";
    private static final String THIRD = "challenges.litigationAfterReconsideration";
    private static final String FIFTEEN = "1\t0\t0\t0\t1\t2\t0\t0\t0\t2\t3\t0\t0\t0\t3\n";

    private static TableReading read(String table) {
        return TableReading.of(TITLE + table + "五、存在的主要问题及改进情况\n无。\n");
    }

    private static void assertAll(TableReading reading, String first, String second, String third) {
        assertThat(reading.cells(FIRST)).isEqualTo(first);
        assertThat(reading.cells(SECOND)).isEqualTo(second);
        assertThat(reading.cells(THIRD)).isEqualTo(third);
    }

    @Test
    void aRowOfFifteenCoversAllGroupsWhicheverOfTheirHeadersAreLeft() {
        assertAll(read("行政复议\t行政诉讼\n" + THREE + FIFTEEN), "1 0 0 0 1", "2 0 0 0 2", "3 0 0 0 3");
        assertAll(read(THREE + FIFTEEN), "1 0 0 0 1", "2 0 0 0 2", "3 0 0 0 3");
        assertAll(read("行政复议\t未经复议直接起诉\n" + COLUMNS + "\n" + FIFTEEN), "1 0 0 0 1", "2 0 0 0 2", "3 0 0 0 3");
    }

    @Test
    void aWordInPlaceOfTheFirstGroupMakesTheRowUnreadable() {
        assertAll(read("行政调解\t行政诉讼\n" + THREE + FIFTEEN), "? ? ? ? ?", "? ? ? ? ?", "? ? ? ? ?");
        assertAll(read("行政调解\n\n行政诉讼\n" + THREE + FIFTEEN), "? ? ? ? ?", "? ? ? ? ?", "? ? ? ? ?");
        assertAll(read("单位：件\n行政诉讼\n" + THREE + FIFTEEN), "1 0 0 0 1", "2 0 0 0 2", "3 0 0 0 3");
    }

    @Test
    void threeSetsOfColumnsMakeARowOfFifteenThoughSomeAreBlank() {
        TableReading reading = read("行政复议\n" + THREE + "1\t\t\t\t1\t2\t\t\t\t2\t3\t\t\t\t3\n");

        assertAll(reading, "1 _ _ _ 1", "2 _ _ _ 2", "3 _ _ _ 3");
    }

    @Test
    void eachGroupMayHaveARowOfItsOwnBesideItsName() {
        TableReading reading = read(COLUMNS + "\n行政复议\t1\t0\t0\t0\t1\n未经复议直接起诉\t2\t0\t0\t0\t2\n复议后起诉\t3\t0\t0\t0\t3\n");

        assertAll(reading, "1 0 0 0 1", "2 0 0 0 2", "3 0 0 0 3");
    }

    @Test
    void rowsBesideTheirGroupsAreReadInTheOrderOfTheFormAlone() {
        TableReading reading = read("类别\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\n"
                + "行政复议\t1\t1\t0\t0\t0\n未经复议直接起诉\t2\t2\t0\t0\t0\n复议后起诉\t3\t3\t0\t0\t0\n");

        assertAll(reading, "? ? ? ? ?", "? ? ? ? ?", "? ? ? ? ?");
        assertThat(reading.codes("challenges")).contains("COLUMNS_OUT_OF_ORDER");
    }

    @Test
    void aGroupWithoutARowDoesNotTakeThatOfTheNext() {
        TableReading reading = read(COLUMNS + "\n行政复议\n未经复议直接起诉\t2\t0\t0\t0\t2\n复议后起诉\t3\t0\t0\t0\t3\n");

        assertAll(reading, "! ! ! ! !", "2 0 0 0 2", "3 0 0 0 3");
        assertThat(reading.codes(FIRST)).containsExactly("ROW_MISSING");
    }

    @Test
    void aRowOfTwoGroupsCoversBoth() {
        TableReading reading =
                read("未经复议直接起诉\t复议后起诉\n" + COLUMNS + "\t" + COLUMNS + "\n2\t0\t0\t0\t2\t3\t0\t0\t0\t3\n");

        assertAll(reading, "! ! ! ! !", "2 0 0 0 2", "3 0 0 0 3");
    }

    @Test
    void smallTablesMayHaveLostSomeOfTheirColumns() {
        TableReading reading = read("行政复议\n结果维持\t结果纠正\n1\t0\t0\t0\t1\n未经复议直接起诉\n结果维持\t结果纠正\n2\t0\t0\t0\t2\n");

        assertAll(reading, "1 0 0 0 1", "2 0 0 0 2", "! ! ! ! !");
        assertThat(reading.doubts("COLUMNS_OUT_OF_ORDER")).isEmpty();
    }

    @Test
    void aValueBelowTheFewHeadersThatAreLeftOnLinesOfTheirOwnIsUnreadable() {
        TableReading reading = read("未经复议直接起诉\n纠正\n尚未审结\n244\n复议后起诉\n");

        assertThat(reading.cells(SECOND)).isEqualTo("? ? ? ? ?");
        assertThat(reading.codes("challenges")).contains("COLUMNS_OUT_OF_ORDER");
    }

    @Test
    void columnsThatChangedPlacesMakeTheRowUnreadable() {
        TableReading reading = read("行政复议\t行政诉讼\n" + THREE.replace("结果维持\t结果纠正", "结果纠正\t结果维持") + FIFTEEN);

        assertAll(reading, "? ? ? ? ?", "? ? ? ? ?", "? ? ? ? ?");
        assertThat(reading.codes("challenges")).contains("COLUMNS_OUT_OF_ORDER");
    }

    @Test
    void aGroupInARowOfItsOwnAndInOneOfAllGroupsIsReadInNeither() {
        TableReading reading = read("行政复议\n" + COLUMNS + "\n9\t0\t0\t0\t9\n行政诉讼\n" + THREE + FIFTEEN);

        assertThat(reading.cells(FIRST)).isEqualTo("? ? ? ? ?");
        assertThat(reading.codes("challenges")).contains("ROW_REPEATED");
        assertThat(reading.cells(SECOND)).isEqualTo("? ? ? ? ?");
    }

    /** Both rows cover two groups, one of which they share; their places are in the order of the form. */
    @Test
    void aGroupInTwoRowsOfSeveralGroupsIsReadInNeither() {
        String two = COLUMNS + "\t" + COLUMNS + "\n";
        TableReading reading = read("行政复议\t未经复议直接起诉\n" + two + "1\t0\t0\t0\t1\t2\t0\t0\t0\t2\n未经复议直接起诉\t复议后起诉\n" + two
                + "4\t0\t0\t0\t4\t3\t0\t0\t0\t3\n");

        assertAll(reading, "? ? ? ? ?", "? ? ? ? ?", "? ? ? ? ?");
        assertThat(reading.codes("challenges")).contains("ROW_REPEATED");
    }

    @Test
    void groupsInRowsThatShareNoneAreReadBoth() {
        TableReading reading = read("行政复议\n" + COLUMNS + "\n9\t0\t0\t0\t9\n未经复议直接起诉\t复议后起诉\n" + COLUMNS + "\t" + COLUMNS
                + "\n2\t0\t0\t0\t2\t3\t0\t0\t0\t3\n");

        assertAll(reading, "9 0 0 0 9", "2 0 0 0 2", "3 0 0 0 3");
        assertThat(reading.codes("challenges")).doesNotContain("ROW_REPEATED");
    }

    @Test
    void paddingBehindTheLastHeaderIsNoneOfTheRow() {
        TableReading tabs = read("行政复议\t行政诉讼\n" + THREE.replace("\n", "\t\t\n") + FIFTEEN);
        TableReading pipes = read(
                ("|行政复议|行政诉讼|\n|" + THREE.replace("\n", "||\n|") + FIFTEEN.replace("\n", "|\n")).replace('\t', '|'));

        assertAll(tabs, "1 0 0 0 1", "2 0 0 0 2", "3 0 0 0 3");
        assertAll(pipes, "1 0 0 0 1", "2 0 0 0 2", "3 0 0 0 3");
    }

    @Test
    void paddingBehindTheLastHeaderIsNoneOfARowWithBlanksEither() {
        String blanks = "1\t\t\t\t1\t2\t\t\t\t2\t3\t\t\t\t3\n";
        TableReading tabs = read("行政复议\t行政诉讼\n" + THREE.replace("\n", "\t\t\n") + blanks);
        TableReading pipes = read(
                ("|行政复议|行政诉讼|\n|" + THREE.replace("\n", "||\n|") + blanks.replace("\n", "|\n")).replace('\t', '|'));

        assertAll(tabs, "1 _ _ _ 1", "2 _ _ _ 2", "3 _ _ _ 3");
        assertAll(pipes, "1 _ _ _ 1", "2 _ _ _ 2", "3 _ _ _ 3");
    }

    @Test
    void aPipeAboveEveryCellOpensTheRowToo() {
        String header = "|\n行政复议\n|\n结果维持\n|\n结果纠正\n|\n其他结果\n|\n尚未审结\n|\n总计\n";

        assertThat(read(header + "|\n4\n|\n0\n|\n0\n|\n0\n|\n4\n|\n").cells(FIRST))
                .isEqualTo("4 0 0 0 4");
        assertThat(read(header + "|\n4\n|\n\n|\n\n|\n\n|\n4\n|\n").cells(FIRST)).isEqualTo("4 _ _ _ 4");
    }

    @Test
    void headersWithoutAnyRowMissTheirCells() {
        TableReading reading = read("行政复议\t行政诉讼\n" + THREE);

        assertAll(reading, "! ! ! ! !", "! ! ! ! !", "! ! ! ! !");
        assertThat(reading.codes("challenges")).contains("CELLS_MISSING");
    }
}
