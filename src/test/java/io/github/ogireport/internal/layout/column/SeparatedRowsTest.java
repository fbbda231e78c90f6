package io.github.ogireport.internal.layout.column;

import static io.github.ogireport.internal.layout.column.PrintedRows.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of three columns with tabs or pipes, and what the other rows of their table say about the blank cells. */
class SeparatedRowsTest {
    @Test
    void textsStandWhereTheSeparatorsHaveThem() {
        assertThat(read("甲\t\t2\t3\n甲\t1\t\t3\n甲\t1\t2\t\n", 3))
                .containsExactly("_ 2 3 SEPARATORS", "1 _ 3 SEPARATORS", "1 2 _ SEPARATORS");
        assertThat(read("甲||2|3|\n甲|1||3|\n甲|1|2||\n", 3))
                .containsExactly("_ 2 3 SEPARATORS", "1 _ 3 SEPARATORS", "1 2 _ SEPARATORS");
    }

    @Test
    void theLastPipeClosesTheLastCell() {
        assertThat(read("甲|1|2|\n", 3)).containsExactly("CELLS_TOO_FEW [3, 2, 1 2]");
        assertThat(read("甲|1|2|3|\n甲|1|2|\n", 3)).containsExactly("1 2 3 FULL", "CELLS_TOO_FEW [3, 2, 1 2]");
    }

    @Test
    void theLastPipeOpensABlankCellWhereFullRowsHaveNoneBehindThem() {
        assertThat(read("甲|1|2|3\n甲|1|2|\n甲|1||\n", 3))
                .containsExactly("1 2 3 FULL", "1 2 _ SEPARATORS", "1 _ _ SEPARATORS");
        assertThat(read("甲|1|2|3\n甲|1|2|\n甲|1|2|3|\n", 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 1 2]");
        assertThat(read("甲|1|2|3|\n甲|1|2|3\n甲|1|2|\n", 3).get(2)).isEqualTo("CELLS_TOO_FEW [3, 2, 1 2]");
    }

    @Test
    void aPipeFarBehindTheLastCellClosesItToo() {
        assertThat(read("甲| |2|3  |  \n", 3)).containsExactly("_ 2 3 SEPARATORS");
    }

    @Test
    void aRowOfSeparatorsAloneIsBlankIfThereAreEnoughOfThem() {
        assertThat(read("甲\t\t\t\n", 3)).containsExactly("_ _ _ SEPARATORS");
        assertThat(read("甲||||\n", 3)).containsExactly("_ _ _ SEPARATORS");
        assertThat(read("甲\t\t\n", 3)).containsExactly("CELLS_TOO_FEW [3, 0, ]");
        assertThat(read("甲|||\n", 3)).containsExactly("CELLS_TOO_FEW [3, 0, ]");
        assertThat(read("甲\t\t\t\t\n", 3)).containsExactly("_ _ _ PADDING");
    }

    @Test
    void onePipeThatClosesTheLabelIsNoTraceOfCells() {
        assertThat(read("甲|\n", 3)).containsExactly("no trace");
        assertThat(read("甲|\n|甲|1|2|3|\n", 3).get(0)).isEqualTo("no trace");
        assertThat(read("甲|\n", 1)).containsExactly("no trace");
    }

    @Test
    void oneTabIsOneBlankCell() {
        assertThat(read("甲\t\n", 1)).containsExactly("_ SEPARATORS");
        assertThat(read("甲\t\n", 2)).containsExactly("CELLS_TOO_FEW [2, 0, ]");
    }

    @Test
    void fullRowsThatBeginElsewhereThanMostAreShifted() {
        assertThat(read("甲\t1\t2\t3\t\n甲\t4\t5\t6\t\n甲\t\t7\t8\t9\n", 3))
                .containsExactly("1 2 3 FULL", "4 5 6 FULL", "7 8 9 SHIFTED");
        assertThat(read("甲\t1\t2\t3\t\n甲\t\t7\t8\t9\n", 3)).containsExactly("1 2 3 FULL", "7 8 9 FULL");
    }

    @Test
    void textsForAllColumnsWithAnEmptyCellBetweenThemContradictEachOther() {
        assertThat(read("甲\t1\t\t2\t3\n", 3)).containsExactly("CELLS_CONFLICT [1 2 3]");
        assertThat(read("甲\t1\t2\t\t3\n", 3)).containsExactly("CELLS_CONFLICT [1 2 3]");
        assertThat(read("甲\t1\t2\t3\t4\n", 3)).containsExactly("CELLS_TOO_MANY [3, 4, 1 2 3 4]");
    }

    @Test
    void textsForAllColumnsOfWhichTwoHaveNoSeparatorBetweenThemAreShifted() {
        assertThat(read("甲\t1 2\t3\n", 3)).containsExactly("1 2 3 SHIFTED");
    }

    @Test
    void twoTextsInOneCellAreNotPlaced() {
        assertThat(read("甲\t1 2\t\t\n", 3)).containsExactly("CELLS_TOO_FEW [3, 2, 1 2]");
    }

    @Test
    void fullRowsOfTheSameShapeShowWhereTheColumnsBegin() {
        assertThat(read("甲\t\t1\t2\t3\t\n甲\t\t1\t\t3\t\n甲\t\t\t2\t\t\n", 3))
                .containsExactly("1 2 3 FULL", "1 _ 3 PADDING", "_ 2 _ PADDING");
        assertThat(read("甲\t1\t2\t3\t\t\n甲\t\t2\t\t\t\n", 3)).containsExactly("1 2 3 FULL", "_ 2 _ PADDING");
    }

    @Test
    void aTextBeforeOrBehindTheColumnsOfTheFullRowsLeavesItsRowUnread() {
        assertThat(read("甲\t\t1\t2\t3\t\n甲\t4\t5\t\t\t\n", 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
        assertThat(read("甲\t\t1\t2\t3\t\n甲\t\t\t\t4\t5\n", 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
        assertThat(read("甲\t1\t2\t3\t\n甲\t\t\t4\t5\n", 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
    }

    @Test
    void fullRowsThatDisagreeLeaveRowsWithBlanksUnread() {
        assertThat(read("甲\t\t1\t2\t3\n甲\t1\t2\t3\t\n甲\t\t1\t2\t\n", 3).get(2)).isEqualTo("CELLS_TOO_FEW [3, 2, 1 2]");
    }

    @Test
    void withoutFullRowsTheTextsOfAllRowsTogetherLeaveOnePlaceOrNone() {
        assertThat(read("甲\t1\t2\t\t\n甲\t\t2\t3\t\n", 3)).containsExactly("1 2 _ PADDING", "_ 2 3 PADDING");
        assertThat(read("甲\t\t1\t2\t\n甲\t\t\t2\t3\n", 3)).containsExactly("1 2 _ PADDING", "_ 2 3 PADDING");
        assertThat(read("甲\t\t1\t2\t\n", 3)).containsExactly("CELLS_TOO_FEW [3, 2, 1 2]");
        assertThat(read("甲\t1\t2\t\t\n甲\t\t\t2\t3\n", 3))
                .containsExactly("CELLS_TOO_FEW [3, 2, 1 2]", "CELLS_TOO_FEW [3, 2, 2 3]");
    }

    @Test
    void twoPaddedFullRowsTellOnWhichSidePaddingStands() {
        String ambiguous = "甲\t\t7\t8\t\n";
        String behind = "甲\t1\t2\t3\t\t\n";
        String before = "甲\t\t\t1\t2\t3\n";
        String both = "甲\t\t1\t2\t3\t\n";

        assertThat(read(behind + behind + ambiguous, 3).get(2)).isEqualTo("_ 7 8 PADDING");
        assertThat(read(before + before + ambiguous, 3).get(2)).isEqualTo("7 8 _ PADDING");
        assertThat(read(behind + ambiguous, 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 7 8]");
        assertThat(read(before + ambiguous, 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 7 8]");
        assertThat(read(before + behind + ambiguous, 3).get(2)).isEqualTo("CELLS_TOO_FEW [3, 2, 7 8]");
        assertThat(read(behind + behind + both + ambiguous, 3).get(3)).isEqualTo("CELLS_TOO_FEW [3, 2, 7 8]");
        assertThat(read(both + both + ambiguous, 3).get(2)).isEqualTo("CELLS_TOO_FEW [3, 2, 7 8]");
    }

    @Test
    void oneSeparatorMoreThanCellsIsPaddingToo() {
        String behind = "甲\t1\t2\t3\t\n";

        assertThat(read(behind + behind + "甲\t\t7\t8\t\t\n", 3).get(2)).isEqualTo("_ 7 8 PADDING");
    }

    @Test
    void fullRowsWithoutPaddingSayNothingOfIt() {
        String plain = "甲\t1\t2\t3\n";

        assertThat(read(plain + plain + "甲\t\t7\t8\t\n", 3).get(2)).isEqualTo("CELLS_TOO_FEW [3, 2, 7 8]");
    }

    @Test
    void aRowWithFewerSeparatorsThanThreeOthersMayHaveLostACell() {
        String full = "甲\t1\t2\t3\t\t\n";
        String odd = "甲\t7\t8\t\t\n";

        assertThat(read(full + full + full + odd + full, 3).get(3)).isEqualTo("CELLS_TOO_FEW [3, 2, 7 8]");
        assertThat(read(full + full + odd + full.replace("甲\t", "甲\t\t"), 3).get(2))
                .isEqualTo("7 8 _ PADDING");
    }

    @Test
    void aRowWithFewerSeparatorsIsReadIfItsTextsReachFromTheFirstToTheLastColumn() {
        String full = "甲\t1\t2\t3\t\t\n";

        assertThat(read(full + full + full + "甲\t7\t\t8\t\n" + full, 3).get(3)).isEqualTo("7 _ 8 PADDING");
    }

    @Test
    void theLastRowMayHaveLostItsPadding() {
        String full = "甲\t1\t2\t3\t\t\n";

        assertThat(read(full + full + full + "甲\t7\t8\t\t\n", 3).get(3)).isEqualTo("7 8 _ PADDING");
    }

    @Test
    void aRowWhoseSeparatorsAreAsCommonAsThoseOfOthersIsNotOdd() {
        String full = "甲\t1\t2\t3\t\t\n";
        String other = "甲\t7\t8\t\t\n";

        assertThat(read(full + full + full + other + other + other + full.replace("甲", "甲\t"), 3)
                        .get(3))
                .isEqualTo("7 8 _ PADDING");
    }

    @Test
    void rowsOfOtherLabelColumnsAreOtherShapes() {
        String full = "甲\t1\t2\t3\t\t\n";

        assertThat(read(full + full + full + "\t甲\t7\t8\t\t\n" + full, 3).get(3))
                .isEqualTo("7 8 _ PADDING");
    }

    @Test
    void columnsThatBeginMoreThanSevenSeparatorsBehindTheLabelAreNotLearned() {
        String seven = "甲\t\t\t\t\t\t\t1\t2\t3\t\n";
        String eight = "甲\t\t\t\t\t\t\t\t1\t2\t3\t\n";

        assertThat(read(seven + seven.replace("2", ""), 3).get(1)).isEqualTo("1 _ 3 PADDING");
        assertThat(read(eight + eight.replace("2", ""), 3).get(1)).startsWith("CELLS_TOO_FEW");
    }
}
