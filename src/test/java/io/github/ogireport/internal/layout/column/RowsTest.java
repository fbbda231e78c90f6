package io.github.ogireport.internal.layout.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows of the table of requests as text, and their cells: a number as printed, {@code _} for blank, {@code ?} for unreadable,
 * {@code !} for missing.
 */
class RowsTest {
    private static final String HEADER =
            "栗江镇2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private static final String FIRST = "一、本年新收政府信息公开申请数量";
    private static final String SECOND = "二、上年结转政府信息公开申请数量";
    private static final String THIRD = "（一）予以公开";
    private static final String LAST = "四、结转下年度继续办理";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\\t1\\t2\\t3\\t4\\t5\\t6\\t21#1 2 3 4 5 6 21",
                " | 1 | 2 | 3 | 4 | 5 | 6 | 21 |#1 2 3 4 5 6 21",
                "|1|2|3|4|5|6|21#1 2 3 4 5 6 21",
                " 1 2 3 4 5 6 21#1 2 3 4 5 6 21",
                "\\n1\\n2\\n3\\n4\\n5\\n6\\n21#1 2 3 4 5 6 21",
                "\\n\\n1\\n\\n2\\n\\n3\\n\\n4\\n\\n5\\n\\n6\\n\\n21#1 2 3 4 5 6 21",
                "\\n1 2 3 4 5 6 21#1 2 3 4 5 6 21",
                "\\n1\\t2\\t3\\t4\\t5\\t6\\t21#1 2 3 4 5 6 21",
                "\\t1\\t\\t\\t\\t\\t\\t1#1 _ _ _ _ _ 1",
                "\\t\\t\\t\\t\\t\\t\\t5#_ _ _ _ _ _ 5",
                " | 1 |  |  |  |  |  | 1 |#1 _ _ _ _ _ 1",
                "\\t１\\t２\\t0\\t0\\t0\\t0\\t３#1 2 0 0 0 0 3",
                "\\t1,234\\t0\\t0\\t0\\t0\\t0\\t1,234#1234 0 0 0 0 0 1234",
                "\\t1件\\t0件\\t0件\\t0件\\t0件\\t0件\\t1件#1 0 0 0 0 0 1",
                "\\t/\\t-\\t—\\t无\\t不适用\\t0\\t0#/ - — 无 不适用 0 0",
                "\\t-3\\t0\\t0\\t0\\t0\\t0\\t-3#-3 0 0 0 0 0 -3",
                "\\t1.5\\t0\\t0\\t0\\t0\\t0\\t1.50#1.5 0 0 0 0 0 1.50",
                "\\t22（其中修订16件）\\t0\\t0\\t0\\t0\\t0\\t22#22 0 0 0 0 0 22",
                "\\t007\\t0\\t0\\t0\\t0\\t0\\t7#? 0 0 0 0 0 7",
                "\\t详见附件\\t0\\t0\\t0\\t0\\t0\\t7#? 0 0 0 0 0 7",
                "\\t1 2\\t0\\t0\\t0\\t0\\t0\\t7#? 0 0 0 0 0 7",
                "\\t1 2\\t\\t0\\t0\\t0\\t0\\t7#? _ 0 0 0 0 7",
                "\\t1 2\\t0\\t0\\t0\\t0\\t7\\t#? ? ? ? ? ? ?",
                "\\t1 2\\t0\\t0\\t0\\t0\\t7#1 2 0 0 0 0 7",
                "\\t1\\t2\\t3\\t\\t4\\t5\\t6\\t21#? ? ? ? ? ? ?",
                "\\t1\\t2\\t3\\t4\\t5\\t6\\t21\\t9#? ? ? ? ? ? ?",
                " 1 2 3#? ? ? ? ? ? ?",
                " 5#? ? ? ? ? ? ?",
                "\\n1\\n2\\n3#? ? ? ? ? ? ?",
                " #! ! ! ! ! ! !",
                "0000000#0 0 0 0 0 0 0",
                "000001#? ? ? ? ? ? ?",
                "00000012#0 0 0 0 0 0 12",
                "1000000#? ? ? ? ? ? ?",
                "10000001#? ? ? ? ? ? ?"
            })
    void aRowStandingAloneIsReadOrRefused(String printed, String cells) {
        ParseResult result = ReportParser.parse(HEADER + FIRST + printed.translateEscapes() + "\n");

        assertThat(read(result, RequestRow.NEWLY_RECEIVED)).isEqualTo(cells);
        if (cells.contains("?") || cells.contains("!")) {
            assertThat(result.diagnostics())
                    .anyMatch(diagnostic -> diagnostic.path().toString().startsWith("requests.newlyReceived"));
        }
    }

    @Test
    void aBlankInARowOfPipesIsPlacedByTheFullRowsOfItsKind() {
        ParseResult result = ReportParser.parse(HEADER
                + FIRST + " |  | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n"
                + SECOND + " |  | 1 |  |  |  |  |  | 1 |\n"
                + THIRD + " |  | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n");

        assertThat(read(result, RequestRow.NEWLY_RECEIVED)).isEqualTo("1 2 3 4 5 6 21");
        assertThat(read(result, RequestRow.CARRIED_IN)).isEqualTo("1 _ _ _ _ _ 1");
    }

    @Test
    void fullRowsThatDisagreeLeaveARowWithBlanksUnread() {
        ParseResult result = ReportParser.parse(HEADER
                + FIRST + "\t\t1\t2\t3\t4\t5\t6\t21\n"
                + SECOND + "\t1\t2\t3\t4\t5\t6\t21\t\n"
                + THIRD + "\t1\t\t2\t\t\t\t\t\n");

        assertThat(read(result, RequestRow.NEWLY_RECEIVED)).isEqualTo("1 2 3 4 5 6 21");
        assertThat(read(result, RequestRow.CARRIED_IN)).isEqualTo("1 2 3 4 5 6 21");
        assertThat(read(result, RequestRow.DISCLOSED)).isEqualTo("? ? ? ? ? ? ?");
    }

    @Test
    void blanksInACellALineAreCountedByTheFullRows() {
        String full = "\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n21\n\n";
        ParseResult result = ReportParser.parse(
                HEADER + FIRST + full + SECOND + "\n\n1\n\n\n2\n\n3\n\n4\n\n5\n\n15\n\n" + THIRD + full + LAST + full);

        assertThat(read(result, RequestRow.CARRIED_IN)).isEqualTo("1 _ 2 3 4 5 15");
    }

    @Test
    void lineBreaksThatDoNotFitTheBlanksLeaveTheRowUnread() {
        String full = "\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n21\n\n";
        ParseResult result = ReportParser.parse(
                HEADER + FIRST + full + SECOND + "\n\n1\n\n2\n\n3\n\n4\n\n5\n\n15\n\n" + THIRD + full + LAST + full);

        assertThat(read(result, RequestRow.CARRIED_IN)).isEqualTo("? ? ? ? ? ? ?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // two runs of one digit a cell
                "1234561#0102003#1 2 3 4 5 6 1#0 1 0 2 0 0 3",
                "1234561#7654321#1 2 3 4 5 6 1#7 6 5 4 3 2 1",
                // one that is too long makes the other doubtful
                "1234561#12345678#? ? ? ? ? ? ?#? ? ? ? ? ? ?",
                // one that is too short does too
                "1234561#123456#? ? ? ? ? ? ?#? ? ? ? ? ? ?",
                // what leading zeros make certain stays certain
                "0000001#12345678#0 0 0 0 0 0 1#? ? ? ? ? ? ?",
                "00000012#1234561#0 0 0 0 0 0 12#? ? ? ? ? ? ?",
                // a number of its own is no run: a blank stands before it
                " 1234561# 7654321#? ? ? ? ? ? ?#? ? ? ? ? ? ?",
                "\\t1234561#\\t7654321#? ? ? ? ? ? ?#? ? ? ? ? ? ?",
                // a number with a point is no run of digits, however long
                "1234.61#7654321#? ? ? ? ? ? ?#? ? ? ? ? ? ?"
            })
    void runsOfDigitsAreTakenApartWhereOneDigitACellIsCertain(
            String printedFirst, String printedSecond, String first, String second) {
        ParseResult result = ReportParser.parse(HEADER + FIRST + printedFirst.translateEscapes() + "\n" + SECOND
                + printedSecond.translateEscapes() + "\n");

        assertThat(read(result, RequestRow.NEWLY_RECEIVED)).isEqualTo(first);
        assertThat(read(result, RequestRow.CARRIED_IN)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // a pipe after each cell, a cell a line
                " |\\n1 |\\n2 |\\n3 |\\n4 |\\n5 |\\n6 |\\n21 |#1 2 3 4 5 6 21",
                // a tab after each cell, a cell a line
                "\\t\\n1\\t\\n2\\t\\n3\\t\\n4\\t\\n5\\t\\n6\\t\\n21#1 2 3 4 5 6 21",
                // notes, page numbers and rules of dashes stand between cells without being any
                "\\n1\\n2\\n（注：含上年）\\n3\\n4\\n5\\n6\\n21#1 2 3 4 5 6 21",
                "\\n1\\n2\\n3\\n4\\n5\\n6\\n21\\n说明：见附件#1 2 3 4 5 6 21",
                // other words end the row
                "\\n1\\n2\\n3\\n情况良好\\n4\\n5\\n6\\n21#? ? ? ? ? ? ?",
                " 1 2 3 情况良好 4 5 6 21#? ? ? ? ? ? ?",
                // digits and signs that are no number are a cell all the same
                "\\n--253\\n0\\n0\\n0\\n0\\n0\\n7#? 0 0 0 0 0 7",
                " --253 0 0 0 0 0 7#? 0 0 0 0 0 7",
                // a line of several cells among lines of one
                "\\n1\\n2 3\\n4\\n5\\n6\\n21#? ? ? ? ? ? ?"
            })
    void cellsOnLinesOfTheirOwn(String printed, String cells) {
        ParseResult result = ReportParser.parse(HEADER + FIRST + printed.translateEscapes() + "\n");

        assertThat(read(result, RequestRow.NEWLY_RECEIVED)).isEqualTo(cells);
    }

    @Test
    void aLabelOnItsOwnLineTakesTheNumbersBelowAndNoNeighbours() {
        ParseResult result =
                ReportParser.parse(HEADER + FIRST + "\n" + SECOND + "\n1 2 3 4 5 6 21\n" + THIRD + " 0 0 0 0 0 0 0\n");

        assertThat(read(result, RequestRow.NEWLY_RECEIVED)).isEqualTo("! ! ! ! ! ! !");
        assertThat(read(result, RequestRow.CARRIED_IN)).isEqualTo("1 2 3 4 5 6 21");
        assertThat(read(result, RequestRow.DISCLOSED)).isEqualTo("0 0 0 0 0 0 0");
    }

    @Test
    void pageNumbersAndNotesBetweenCellsAreNoCells() {
        ParseResult result = ReportParser.parse(
                HEADER + FIRST + "\n1\n2\n— 4 —\n3\n4\n注：含上年\n5\n6\n21\n" + SECOND + "\n0\n0\n0\n0\n0\n0\n0\n");

        assertThat(read(result, RequestRow.NEWLY_RECEIVED)).isEqualTo("1 2 3 4 5 6 21");
        assertThat(read(result, RequestRow.CARRIED_IN)).isEqualTo("0 0 0 0 0 0 0");
    }

    @Test
    void aLabelMayBeBrokenAnywhereButNotByACellBorder() {
        for (int cut = 1; cut < FIRST.length(); cut++) {
            String broken = FIRST.substring(0, cut) + "\n" + FIRST.substring(cut);
            ParseResult result = ReportParser.parse(HEADER + broken + "\t1\t2\t3\t4\t5\t6\t21\n");
            assertThat(read(result, RequestRow.NEWLY_RECEIVED)).as(broken).isEqualTo("1 2 3 4 5 6 21");
        }
    }

    private static String read(ParseResult result, RequestRow row) {
        List<String> cells = new ArrayList<>();
        for (Applicant column : Applicant.values()) {
            Cell cell = result.report().requests().cell(row, column).orElseThrow();
            cells.add(Stated.shown(cell));
        }
        return String.join(" ", cells);
    }
}
