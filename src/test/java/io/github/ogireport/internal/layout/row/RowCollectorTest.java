package io.github.ogireport.internal.layout.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.layout.column.PrintedRows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts after a label may be its cells, where its row ends, and what stands before its label. */
class RowCollectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // on the line of the label: all texts where separators part them, else values alone
                "甲\\t1\\t乙\\t/#1 乙 /",
                "甲|1|乙|2|#1 乙 2",
                "甲 1 2 3#1 2 3",
                "甲 1 乙 3#1 (interrupted)",
                "甲 1 --2 3#1 --2 3",
                "甲 乙 1# (interrupted)",
                "甲 1 2\\n3 4#1 2",
                // on one line below
                "甲\\n1 2 3\\n4 5 6#1 2 3",
                "甲\\n1\\t乙\\t3# (interrupted)",
                // a cell a line
                "甲\\n1\\n2\\n3#1 2 3",
                "甲\\n1\\n2 3\\n4#1 (interrupted)",
                "甲\\n1\\n乙\\n4#1 (interrupted)",
                "甲\\n1\\n\\n====\\n2#1 2",
                "甲\\n1\\n-4-\\n2#1 2",
                "甲\\n1\\n-4- -4-\\n2#1 (interrupted)",
                "甲\\n1\\n==== ====\\n2#1 2",
                "甲\\n1\\n注：乙丙 丁\\n2#1 2",
                "甲\\n1\\n（注）乙\\n2#1 2",
                "甲\\n1\\n（乙）\\n2#1 (interrupted)",
                // one separator after the label and a cell a line
                "甲\\t\\n1\\t\\n2#1 2",
                "甲|\\n1|\\n2|#1 2",
                // separators of blank cells after the label: what stands below is none of the row
                "甲\\t\\t\\n1\\n2#",
                "甲||\\n1\\n2#",
                "甲\\t\\n1\\t2\\t3#"
            })
    void textsThatMayBeCells(String printed, String texts) {
        PrintedRows table = new PrintedRows(printed.translateEscapes(), new Frames());

        assertThat(table.texts(table.collect().get(0))).isEqualTo(texts == null ? "" : texts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "甲\\n1\\n2\\n说明：乙\\n#甲\\n1\\n2\\n",
                "甲\\n1\\n2\\n说明：乙\\n====\\n#甲\\n1\\n2\\n说明：乙\\n",
                "甲\\n1\\n2\\n乙\\n#甲\\n1\\n2\\n",
                "甲\\n1\\n2\\n3 4\\n#甲\\n1\\n2\\n",
                "甲\\n1\\n2\\n\\n#甲\\n1\\n2\\n\\n",
                "甲\\t\\n1\\t\\n2\\t\\n\\t\\n\\n\\t\\n#甲\\t\\n1\\t\\n2\\t\\n\\t",
                "甲|\\n1|\\n2|\\n|\\n||\\n|\\n#甲|\\n1|\\n2|\\n|\\n",
                "甲|\\n1|\\n2|\\n||乙|\\n|\\n#甲|\\n1|\\n2|\\n",
                "甲\\t1\\t2\\n3\\n#甲\\t1\\t2",
                "甲\\t\\t\\n3\\n#甲\\t\\t"
            })
    void theRowEndsBeforeWhatIsNoneOfIt(String printed, String row) {
        String table = printed.translateEscapes();

        assertThat(table.substring(0, rows(table).get(0).end())).isEqualTo(row.translateEscapes());
    }

    @Test
    void aCellALineWithPipesEndsWithTheRegionUnlessSeveralPipesStandOnALine() {
        Frames frames = new Frames();
        String plain = "甲|\n1|\n2|\n";
        PrintedRows table = new PrintedRows(plain + "乙", frames);
        assertThat(table.collect().get(0).end()).isEqualTo(plain.length());
        frames.add(1, 0);
        assertThat(frames.padsBehind()).isFalse();

        new PrintedRows(plain + "||\n", frames).collect();

        assertThat(frames.padsBehind()).isTrue();
    }

    @Test
    void severalPipesOnALineThatEndsTheTextAreNoPadding() {
        Frames frames = new Frames();
        String table = "甲|\n1|\n2|\n||";

        assertThat(new PrintedRows(table, frames).collect().get(0).end()).isEqualTo(table.length());
        assertThat(frames.padsBehind()).isFalse();
    }

    @Test
    void theSeparatorsAndTextsBeforeALabelAreCountedOnItsLine() {
        assertThat(rows("乙\t丙\n甲\t1\n").get(0)).returns(0, RowText::depth).returns(0, RowText::groups);
        assertThat(rows("乙\t丙\n|乙 |\t甲|1|\n").get(0)).returns(3, RowText::depth).returns(1, RowText::groups);
        assertThat(rows("乙 丙\t丁丁\t甲\t1\n").get(0)).returns(2, RowText::depth).returns(2, RowText::groups);
        assertThat(rows("\t乙\t\t甲\t\t\n").get(0)).returns(3, RowText::depth).returns(1, RowText::groups);
        assertThat(rows("\t乙\t\t甲\n1\n2\n").get(0)).returns(0, RowText::depth).returns(0, RowText::groups);
    }

    @Test
    void theTextsBeforeALabelAreLookedForNotFurtherThanALongGroupIs() {
        assertThat(rows("\t" + "乙".repeat(62) + "\t甲\t1\n").get(0).depth()).isEqualTo(2);
        assertThat(rows("\t" + "乙".repeat(63) + "\t甲\t1\n").get(0).depth()).isEqualTo(1);
    }

    @Test
    void aRowOnALineOfItsOwnHasNoSeparatorBeforeItsFirstCellUnlessTheTableIsBoxed() {
        assertThat(rows("甲\n1\t2\n").get(0).opening()).isZero();
        assertThat(rows("|甲|\n1|2|\n").get(0).opening()).isEqualTo(1);
        assertThat(rows("乙甲|\n1|2|\n").get(0).opening()).isZero();
        assertThat(rows("甲\t1\t2\n").get(0).opening()).isEqualTo(1);
        assertThat(rows("甲\n1\n2\n").get(0).opening()).isEqualTo(1);
    }

    @Test
    void cellsOnOneLineShowTheColumnOfTheirLabelIfSeparatorsStandBetweenThem() {
        assertThat(rows("甲\t1\t2\n").get(0).hasFields()).isTrue();
        assertThat(rows("甲|1|2\n").get(0).hasFields()).isTrue();
        assertThat(rows("甲 1 2\n").get(0).hasFields()).isFalse();
        assertThat(rows("甲\t\n1\t\n2\n").get(0).hasFields()).isFalse();
    }

    @Test
    void aLineIsFullOfCellsIfItHasSeparatorsAValueAndATextForEachColumn() {
        assertThat(isFullLine("1\t乙\t丙\n4", 3)).isTrue();
        assertThat(isFullLine("乙|丙|1|\n4", 3)).isTrue();
        assertThat(isFullLine("1\t乙\t丙\n4", 4)).isFalse();
        assertThat(isFullLine("1\t乙\t丙\n4", 2)).isFalse();
        assertThat(isFullLine("乙\t丙\t丁\n4", 3)).isFalse();
        assertThat(isFullLine("1 乙 丙\n4\t5", 3)).isFalse();
    }

    private static boolean isFullLine(String line, int width) {
        String printed = "甲\n" + line;
        PrintedRows table = new PrintedRows(printed, new Frames());
        return table.collector().isFullLine(table.items(2, printed.length()), width, printed.length());
    }

    @Test
    void theFirstLineOfSeparatorsAloneIsARowOfBlanks() {
        assertThat(blank("乙\n\t\t\n丙\n\t\t\t\n")).isEqualTo("tabs 0 in '\t\t'");
        assertThat(blank("||\n|||\n")).isEqualTo("pipes 0 in '||'");
        assertThat(blank("\n \n | |\n")).isEqualTo("pipes 0 in ' | |'");
        assertThat(blank("|\n\t\n")).isEqualTo("pipes 0 in '|'");
        assertThat(blank("|乙|\n\t\n")).isEqualTo("tabs 0 in '\t'");
        assertThat(blank("\t|")).isEqualTo("pipes 0 in '\t|'");
        assertThat(blank("乙\n\n丙")).isEqualTo("none");
        assertThat(blank("")).isEqualTo("none");
    }

    @Test
    void linesOfOnePipeEachAreABlankEach() {
        assertThat(blank("\n|\n | \n|\n||\n|\n")).isEqualTo("lines of pipes 0 in '|\n | \n|\n'");
        assertThat(blank("|\n|\n")).isEqualTo("lines of pipes 0 in '|\n|\n'");
        assertThat(blank("|\n|")).isEqualTo("lines of pipes 0 in '|\n|'");
        assertThat(blank("|\n乙|\n|\n")).isEqualTo("pipes 0 in '|'");
        assertThat(blank("|\n\n|\n")).isEqualTo("pipes 0 in '|'");
    }

    /** The row of blanks found after a header 甲, which itself is not boxed. */
    private static String blank(String below) {
        String printed = "甲\n" + below;
        PrintedRows table = new PrintedRows(printed, new Frames());
        RowText row = table.collector().separatorLines().blankLine(2, printed.length());
        assertThat(row.cells()).isEmpty();
        assertThat(row.interrupted()).isFalse();
        if (!row.isExplicit()) {
            assertThat(row.end()).isEqualTo(2);
            return "none";
        }
        return (row.oneLine() ? "" : "lines of ")
                + (row.separator() == '|' ? "pipes " : "tabs ")
                + row.opening()
                + " in '"
                + printed.substring(row.from(), row.end())
                + "'";
    }

    @Test
    void aBlankLineOfABoxedTableHasItsPipeBeforeTheFirstCell() {
        String printed = "|甲|乙|\n||||\n";
        RowText row = new PrintedRows(printed, new Frames())
                .collector()
                .separatorLines()
                .blankLine(6, printed.length());

        assertThat(row.opening()).isEqualTo(1);
    }

    @Test
    void aLineOfOnePipeOpensTheRowWhereOneStandsAboveMostLabels() {
        assertThat(isOpening("|\n甲\n1\n|\n甲\n2\n|\n", 12)).isTrue();
        assertThat(isOpening("|\n甲\n1\n|\n甲\n2\n||\n", 12)).isFalse();
        assertThat(isOpening("|\n甲\n1\n|\n甲\n2\n|3\n", 12)).isFalse();
        assertThat(isOpening("|\n甲\n1\n|\n甲\n2\n", 12)).isFalse();
        assertThat(isOpening("乙\n甲\n1\n|\n甲\n2\n|\n", 12)).isFalse();
    }

    private static boolean isOpening(String printed, int line) {
        return new PrintedRows(printed, new Frames()).collector().isOpening(line, printed.length());
    }

    private static List<RowText> rows(String printed) {
        return new PrintedRows(printed, new Frames()).collect();
    }
}
