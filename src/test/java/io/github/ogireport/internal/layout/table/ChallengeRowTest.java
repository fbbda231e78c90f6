package io.github.ogireport.internal.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.fixture.Stated;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The one row of the table of section four, which has no label: as printed, and its fifteen cells as read, a number as printed,
 * {@code _} for blank, {@code ?} for unreadable, {@code !} for missing.
 */
class ChallengeRowTest {
    private static final String TITLE = "栗江镇2024年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n";
    private static final String COLUMNS = "结果维持,结果纠正,其他结果,尚未审结,总计";
    private static final String END = "\n五、存在的主要问题及改进情况\n无。\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "1,0,0,0,1,2,0,0,0,2,3,0,0,0,3#1 0 0 0 1 2 0 0 0 2 3 0 0 0 3",
                "/,-,—,无,0,0,0,0,0,0,0,0,0,0,0#/ - — 无 0 0 0 0 0 0 0 0 0 0 0",
                "1,,,,1,2,,,,2,3,,,,3#1 _ _ _ 1 2 _ _ _ 2 3 _ _ _ 3",
                "详见附件,0,0,0,1,0,0,0,0,0,0,0,0,0,0#? 0 0 0 1 0 0 0 0 0 0 0 0 0 0",
                "1,0,0,0,1,0,0,见说明,0,0,0,0,0,0,详见附件#1 0 0 0 1 0 0 ? 0 0 0 0 0 0 ?"
            })
    void aRowWithATabOrPipeForEveryCell(String printed, String cells) {
        for (String separator : List.of("\t", " | ")) {
            String table = "行政复议,行政诉讼\n未经复议直接起诉,复议后起诉\n" + String.join(",", COLUMNS, COLUMNS, COLUMNS) + "\n" + printed;
            ParseResult result = ReportParser.parse(TITLE + table.replace(",", separator) + END);

            assertThat(read(result)).as(separator).isEqualTo(cells);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"详见附件,0,0,0,1,0,0,0,0,0,0,0,0,0", "0,见附件,0,0,1,0,0,0,0,0,0,0,0,0,0,0"})
    void wordsAmongFewerOrMoreTextsThanColumnsMakeTheRowMissing(String printed) {
        ParseResult result = ReportParser.parse(
                TITLE + (String.join(",", COLUMNS, COLUMNS, COLUMNS) + "\n" + printed).replace(",", "\t") + END);

        assertThat(read(result)).doesNotContain("0", "1");
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.path().toString())
                .contains("challenges");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "9,1,0,0,0,1,2,0,0,0,2,3,0,0,0,3#1 0 0 0 1 2 0 0 0 2 3 0 0 0 3",
                "9,1,0,0,0,1,2,0,0,0,2,3,0,0,0,#? ? ? ? ? ? ? ? ? ? ? ? ? ? ?"
            })
    void aNumberToTheLeftOfAllHeadersIsNoValue(String printed, String cells) {
        for (String separator : List.of("\t", " | ")) {
            String table = ",行政复议,,,,,行政诉讼,,,,,,,,,\n," + String.join(",", COLUMNS, COLUMNS, COLUMNS) + "\n" + printed;
            ParseResult result = ReportParser.parse(TITLE + table.replace(",", separator) + END);

            assertThat(read(result)).as(separator).isEqualTo(cells);
        }
    }

    @Test
    void aTextBeforeAsManyNumbersAsColumnsIsTheLabelOfTheRow() {
        ParseResult result = ReportParser.parse(TITLE
                + (String.join(",", COLUMNS, COLUMNS, COLUMNS) + "\n件数,1,0,0,0,1,2,0,0,0,2,3,0,0,0,3")
                        .replace(",", "\t")
                + END);

        assertThat(read(result)).isEqualTo("1 0 0 0 1 2 0 0 0 2 3 0 0 0 3");
    }

    @Test
    void aLineOfWordsIsNoRow() {
        ParseResult result = ReportParser.parse(TITLE
                + (String.join(",", COLUMNS, COLUMNS, COLUMNS) + "\n甲,乙,丙,丁,戊,己,庚,辛,壬,癸,子,丑,寅,卯,辰").replace(",", "\t")
                + END);

        assertThat(read(result)).isEqualTo("! ! ! ! ! ! ! ! ! ! ! ! ! ! !");
    }

    @Test
    void aTableOfItsOwnForEachGroup() {
        ParseResult result = ReportParser.parse(TITLE
                + ("行政复议\n" + COLUMNS + "\n1,0,0,详见附件,1\n未经复议直接起诉\n" + COLUMNS + "\n2,0,0,0,2\n复议后起诉\n" + COLUMNS
                                + "\n3,0,0,0,3")
                        .replace(",", "\t")
                + END);

        assertThat(read(result)).isEqualTo("1 0 0 ? 1 2 0 0 0 2 3 0 0 0 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t\t\t\t\t\t\t\t\t\t\t\t\t\t", "| | | | | | | | | | | | | | | |"})
    void aLineOfSeparatorsAloneIsARowOfBlanks(String printed) {
        String header = String.join("\t", COLUMNS, COLUMNS, COLUMNS).replace(",", "\t");
        ParseResult result = ReportParser.parse(TITLE
                + (printed.startsWith("|") ? "|" + header.replace("\t", "|") + "|" : header) + "\n" + printed + END);

        assertThat(read(result)).isEqualTo("_ _ _ _ _ _ _ _ _ _ _ _ _ _ _");
    }

    @Test
    void aPipeOnEachLineIsABlankOnEachLine() {
        String header = String.join("|\n|", COLUMNS, COLUMNS, COLUMNS).replace(",", "|\n|");
        String row = "|\n".repeat(15);
        ParseResult result = ReportParser.parse(TITLE + "|" + header + "|\n" + row + END);

        assertThat(read(result)).doesNotContain("0", "?");
    }

    private static String read(ParseResult result) {
        return Stated.cells(result.report()).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("challenges."))
                .map(entry -> Stated.shown(entry.getValue()))
                .collect(Collectors.joining(" "));
    }
}
