package io.github.ogireport.internal.layout.column;

import static io.github.ogireport.internal.layout.column.PrintedRows.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.layout.row.Frames;
import org.junit.jupiter.api.Test;

/** Rows of three columns that have a cell a line, with nothing but line breaks, with tabs, and with pipes. */
class CellALineTest {
    private static final String FULL = "甲\n\n1\n\n2\n\n3\n\n";

    @Test
    void aBlankCellAddsOneLineBreakOrAsManyAsAPrintedOne() {
        assertThat(read(FULL + "甲\n\n4\n\n\n5\n\n" + FULL, 3).get(1)).isEqualTo("4 _ 5 COUNTED");
        assertThat(read(FULL + "甲\n\n4\n\n\n\n5\n\n" + FULL, 3).get(1)).isEqualTo("4 _ 5 COUNTED");
        assertThat(read(FULL + "甲\n\n\n4\n\n5\n\n" + FULL, 3).get(1)).isEqualTo("_ 4 5 COUNTED");
        assertThat(read(FULL + "甲\n\n4\n\n5\n\n\n" + FULL, 3).get(1)).isEqualTo("4 5 _ COUNTED");
        assertThat(read(FULL + "甲\n\n\n\n\n4\n\n" + FULL, 3).get(1)).startsWith("CELLS_TOO_FEW");
        assertThat(read(FULL + "甲\n\n\n\n\n\n4\n\n" + FULL, 3).get(1)).isEqualTo("_ _ 4 COUNTED");
        assertThat(read(FULL + "甲\n\n\n4\n\n\n" + FULL, 3).get(1)).isEqualTo("_ 4 _ COUNTED");
    }

    @Test
    void lineBreaksThatAreNotExactlyThoseOfTheBlankCellsLeaveTheRowUnread() {
        assertThat(read(FULL + "甲\n\n4\n\n5\n\n" + FULL, 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
        assertThat(read(FULL + "甲\n\n4\n\n\n\n\n5\n\n" + FULL, 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
        assertThat(read(FULL + "甲\n4\n\n\n\n5\n\n" + FULL, 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
        assertThat(read(FULL + "甲\n\n4\n\n\n\n5\n" + FULL, 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
    }

    @Test
    void theDistanceBetweenLabelAndFirstCellAndBehindTheLastIsLearnedByItself() {
        String full = "甲\n1\n\n2\n\n3\n\n\n";

        assertThat(read(full + "甲\n4\n\n\n5\n\n\n" + full, 3).get(1)).isEqualTo("4 _ 5 COUNTED");
        assertThat(read(full + "甲\n\n4\n\n5\n\n\n" + full, 3).get(1)).isEqualTo("_ 4 5 COUNTED");
        assertThat(read(full + "甲\n4\n\n5\n\n\n\n" + full, 3).get(1)).isEqualTo("4 5 _ COUNTED");
    }

    @Test
    void withOneLineBreakACellEachBlankCellIsOneMore() {
        String full = "甲\n1\n2\n3\n";

        assertThat(read(full + "甲\n4\n\n5\n" + full, 3).get(1)).isEqualTo("4 _ 5 COUNTED");
        assertThat(read(full + "甲\n\n\n5\n" + full, 3).get(1)).isEqualTo("_ _ 5 COUNTED");
        assertThat(read(full + "甲\n\n\n\n" + full, 3).get(1)).isEqualTo("_ _ _ COUNTED");
        assertThat(read(full + "甲\n" + full, 3).get(1)).isEqualTo("no trace");
        assertThat(read(full + "甲\n\n" + full, 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 0, ]");
    }

    @Test
    void withoutFullRowsTheDistanceIsThatOfTheRestOfTheText() {
        String rows = "甲\n4\n\n5\n甲\n6\n7\n\n";

        assertThat(new PrintedRows(rows, new Frames()).read(3, 1).get(0)).isEqualTo("4 _ 5 COUNTED");
        assertThat(new PrintedRows(rows, new Frames()).read(3, 0).get(0)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
        assertThat(new PrintedRows("甲\n甲\n", new Frames()).read(3, 0)).containsExactly("no trace", "no trace");
    }

    @Test
    void behindTheLastRowOnlyWhatBlankCellsCostElsewhereTellsWhereTheyAre() {
        String full = "甲\n1\n2\n3\n";

        assertThat(read(full + "甲\n4\n\n5\n", 3).get(1)).isEqualTo("4 _ 5 COUNTED");
        assertThat(read(full + "甲\n4\n5\n\n\n\n", 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
        assertThat(read(full + "甲\n\n\n\n\n", 3).get(1)).isEqualTo("no trace");
        assertThat(read(FULL + "甲\n\n4\n\n\n5\n\n", 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
        assertThat(read(FULL + "甲\n\n6\n\n\n7\n\n甲\n\n4\n\n\n5\n\n", 3).get(2)).isEqualTo("4 _ 5 COUNTED");
        assertThat(read(FULL + "甲\n\n6\n\n\n\n7\n\n甲\n\n4\n\n\n5\n\n", 3).get(2))
                .isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
    }

    @Test
    void behindTheLastRowTheDistanceCountsIfTheTablesBeforeKeptTheSame() {
        Frames frames = new Frames();
        String full = "甲\n1\n2\n3\n";

        assertThat(new PrintedRows(full + full + "\n\n", frames).read(3, 0))
                .containsExactly("1 2 3 FULL", "1 2 3 FULL");
        assertThat(frames.closing()).isEqualTo(3);
        assertThat(new PrintedRows(full + "甲\n4\n5\n\n\n\n", frames).read(3, 0).get(1))
                .isEqualTo("4 5 _ COUNTED");
        assertThat(new PrintedRows(full + "甲\n4\n5\n\n\n", frames).read(3, 0).get(1))
                .isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
    }

    @Test
    void aTableClosesWithTheDistanceBehindItsLastRowUnlessThatEndsInABlankCell() {
        assertThat(closing("甲\n1\n2\n3\n甲\n1\n2\n3\n\n\n")).isEqualTo(3);
        assertThat(closing("甲\n1\n2\n3\n\n甲\n1\n2\n3\n")).isEqualTo(1);
        assertThat(closing("甲\n1\n2\n3\n甲\n1\n\n3\n\n")).isEqualTo(2);
        assertThat(closing("甲\t1\t2\t3\n甲\t1\t2\t3\n\n")).isZero();
        assertThat(closing("甲\n1\n2\n3\n甲\n1\n2\n3\n乙丙\n\n")).isZero();
        assertThat(closing("甲\n1\n2\n3\n甲\n1\n2\n")).isZero();
    }

    private static int closing(String printed) {
        Frames frames = new Frames();
        new PrintedRows(printed, frames).read(3, 0);
        return frames.closing();
    }

    @Test
    void fullRowsThatStandFurtherApartThanMostAreShifted() {
        assertThat(read(FULL + FULL + "甲\n\n4\n\n\n5\n\n6\n\n" + FULL, 3))
                .containsExactly("1 2 3 FULL", "1 2 3 FULL", "4 5 6 SHIFTED", "1 2 3 FULL");
        assertThat(read(FULL + FULL + "甲\n4\n\n5\n\n6\n\n" + FULL, 3).get(2)).isEqualTo("4 5 6 SHIFTED");
        assertThat(read(FULL + FULL + "甲\n\n4\n\n5\n\n6\n\n\n\n" + FULL, 3).get(2))
                .isEqualTo("4 5 6 FULL");
        assertThat(read(FULL + "甲 4 5 6\n", 3).get(1)).isEqualTo("4 5 6 FULL");
    }

    @Test
    void aTabOrPipeForEachCellOnItsLineShowsBlankCells() {
        assertThat(read("甲\t\n1\t\n2\t\n3\n甲\t\n4\t\n\t\n5\n", 3)).containsExactly("1 2 3 FULL", "4 _ 5 SEPARATORS");
        assertThat(read("甲|\n1|\n2|\n3|\n甲|\n4|\n|\n5|\n", 3)).containsExactly("1 2 3 FULL", "4 _ 5 SEPARATORS");
        assertThat(read("甲\n|1\n|2\n|3\n甲\n|4\n|\n|5\n", 3)).containsExactly("1 2 3 FULL", "4 _ 5 SEPARATORS");
        assertThat(read("甲|\n1|\n2|\n3|\n甲|\n|\n|\n|\n", 3)).containsExactly("1 2 3 FULL", "_ _ _ SEPARATORS");
    }

    @Test
    void aRowOfAnotherNumberOfSeparatorsThanAnyFullRowIsNotRead() {
        assertThat(read("甲|\n1|\n2|\n3|\n甲|\n4|\n5|\n", 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
        assertThat(read("甲|\n1|\n2|\n3|\n甲|\n4|\n|\n5|\n|\n", 3).get(1)).isEqualTo("CELLS_TOO_FEW [3, 2, 4 5]");
    }

    @Test
    void withoutAnyFullRowASeparatorMayBePadding() {
        assertThat(read("甲|\n4|\n|\n5|\n", 3)).containsExactly("4 _ 5 PADDING");
        assertThat(read("甲|\n|\n|\n|\n", 3)).containsExactly("_ _ _ PADDING");
    }

    @Test
    void aLineOfSeveralPipesPadsMergedCellsAndIsNoneOfTheRow() {
        assertThat(read("甲|\n1|\n2|\n3|\n| |\n甲|\n4|\n|\n5|\n| |\n", 3)).containsExactly("1 2 3 FULL", "4 _ 5 PADDING");
        assertThat(read("甲|\n1|\n2|\n3|\n\n| |\n甲|\n4|\n|\n|\n| |\n", 3))
                .containsExactly("1 2 3 FULL", "4 _ _ PADDING");
    }

    @Test
    void aPipeAboveEveryLabelOpensItsRowAndClosesNone() {
        assertThat(read("|\n甲\n|\n1\n|\n2\n|\n3\n|\n甲\n|\n4\n|\n\n|\n5\n", 3))
                .containsExactly("1 2 3 FULL", "4 _ 5 SEPARATORS");
    }

    @Test
    void aPipeAboveFewLabelsIsACell() {
        assertThat(read("甲\n|\n1\n|\n2\n|\n3\n|\n甲\n|\n4\n|\n\n|\n5\n|\n", 3))
                .containsExactly("1 2 3 FULL", "4 _ 5 SEPARATORS");
    }

    @Test
    void whereEveryCellHasItsTabALineWithoutOneEndsTheRow() {
        assertThat(read("甲\n\t1\n\t2\n\t3\n甲\n\t4\n\t\n\t5\n\n\t\n", 3))
                .containsExactly("1 2 3 FULL", "4 _ 5 SEPARATORS");
        assertThat(read("甲\n\t1\n\t2\n\t3\n甲\n\t4\n\t5\n\t\n \n\t\n", 3).get(1)).isEqualTo("4 5 _ SEPARATORS");
    }
}
