package io.github.ogireport.internal.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.layout.table.TableReading;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Table four with more than one row of values below its headers: a value that may be another row's is never read. */
class ChallengeRowsTest {
    private static final String UNREAD = "? ? ? ? ?";
    private static final String HEADERS =
            "<tr><td></td><td colspan=5>行政复议</td></tr>" + row("", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    @Test
    void lastYearsRowIsKeptApart() throws IOException {
        TableReading reading = read(HEADERS + row("上年", "1", "0", "0", "0", "1") + row("本年", "2", "0", "0", "0", "2"));

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo("2 0 0 0 2");
        assertThat(reading.doubts("EXTENSION_ROW")).containsExactly("challenges '上年\n1\n0\n0\n0\n1' [上年]");
        assertThat(read(HEADERS + row("上年", "1", "0", "0", "0", "1")).cells("challenges.reconsideration"))
                .isEqualTo("! ! ! ! !");
    }

    @Test
    void ofTwoRowsWithOtherLabelsNobodyKnowsWhichOneHolds() throws IOException {
        TableReading reading =
                read(HEADERS + row("2023年", "1", "0", "0", "0", "1") + row("2024年", "2", "0", "0", "0", "2"));

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo(UNREAD);
        assertThat(reading.codes("challenges")).contains("ROW_REPEATED");
        assertThat(read(HEADERS + row("2023年", "1", "0", "0", "0", "1") + row("2024年", "", "", "", "", ""))
                        .cells("challenges.reconsideration"))
                .isEqualTo(UNREAD);
    }

    @Test
    void twoTablesOfOneGroupThatDifferAreReadInNeither() throws IOException {
        String first = HEADERS + row("", "1", "0", "0", "0", "1");
        String numbers = HEADERS + row("", "1", "2", "3", "4", "5");

        assertThat(read(first + "</table><p>非政府信息公开类</p><table>" + first.replace("1", "2"))
                        .cells("challenges.reconsideration"))
                .isEqualTo(UNREAD);
        assertThat(read(numbers + "</table><p>2023年</p><table>" + first).cells("challenges.reconsideration"))
                .isEqualTo(UNREAD);
        assertThat(read(first + "</table><table>" + first).cells("challenges.reconsideration"))
                .isEqualTo("1 0 0 0 1");
        assertThat(read(first + "</table><table>" + first.replace("行政复议", "复议后起诉"))
                        .cells("challenges.litigationAfterReconsideration"))
                .isEqualTo("1 0 0 0 1");
    }

    @Test
    void anEmptyRowBesideOneWithValuesIsPassedOver() throws IOException {
        TableReading reading = read(HEADERS + row("", "", "", "", "", "") + row("件数", "1", "0", "0", "0", "1"));

        assertThat(reading.cells("challenges.reconsideration")).isEqualTo("1 0 0 0 1");
        assertThat(reading.codes("challenges")).contains("ISOLATED_BLANK");
        assertThat(read(HEADERS + row("", "", "", "", "", "")).cells("challenges.reconsideration"))
                .isEqualTo("_ _ _ _ _");
    }

    @Test
    void numbersOfTheColumnsAreKeptApart() throws IOException {
        String values = row("", "7", "0", "0", "0", "7");

        for (String label : new String[] {"行次", ""}) {
            TableReading reading = read(HEADERS + row(label, "1", "2", "3", "4", "5") + values);
            assertThat(reading.cells("challenges.reconsideration")).isEqualTo("7 0 0 0 7");
            assertThat(reading.codes("challenges")).contains("EXTENSION_ROW");
        }
        assertThat(read(HEADERS + values + row("", "1", "2", "3", "4", "5")).cells("challenges.reconsideration"))
                .isEqualTo(UNREAD);
    }

    private static TableReading read(String rows) throws IOException {
        return TableReading.ofPage("<p>栗江镇2024年政府信息公开工作年度报告</p><p>四、政府信息公开行政复议、行政诉讼情况</p><table>" + rows + "</table>");
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }
}
