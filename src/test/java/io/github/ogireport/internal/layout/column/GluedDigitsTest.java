package io.github.ogireport.internal.layout.column;

import static io.github.ogireport.internal.layout.column.PrintedRows.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Digits without anything between them in rows of three columns. */
class GluedDigitsTest {
    @Test
    void zerosThatLeadAreCellsAndSoIsTheNumberBehindThem() {
        assertThat(read("甲000\n", 3)).containsExactly("0 0 0 GLUED");
        assertThat(read("甲001\n", 3)).containsExactly("0 0 1 GLUED");
        assertThat(read("甲0012\n", 3)).containsExactly("0 0 12 GLUED");
        assertThat(read("甲0000\n", 3)).containsExactly("CELLS_TOO_FEW [3, 1, 0000]");
        assertThat(read("甲0001\n", 3)).containsExactly("CELLS_TOO_FEW [3, 1, 0001]");
        assertThat(read("甲0112\n", 3)).containsExactly("CELLS_TOO_FEW [3, 1, 0112]");
        assertThat(read("甲00\n", 3)).containsExactly("CELLS_TOO_FEW [3, 1, 00]");
    }

    @Test
    void zerosThatLeadAreCertainBehindABlankToo() {
        assertThat(read("甲 0012\n", 3)).containsExactly("0 0 12 GLUED");
    }

    @Test
    void twoRunsOfADigitAColumnShowThatAllAreSuch() {
        assertThat(read("甲123\n甲456\n", 3)).containsExactly("1 2 3 GLUED", "4 5 6 GLUED");
        assertThat(read("甲123\n甲056\n", 3)).containsExactly("1 2 3 GLUED", "0 5 6 GLUED");
        assertThat(read("甲123\n", 3)).containsExactly("CELLS_TOO_FEW [3, 1, 123]");
        assertThat(read("甲123\n甲4567\n", 3).get(0)).isEqualTo("CELLS_TOO_FEW [3, 1, 123]");
        assertThat(read("甲123\n甲456\n甲78\n", 3).get(0)).isEqualTo("CELLS_TOO_FEW [3, 1, 123]");
        assertThat(read("甲000\n甲+85\n甲487\n", 3).get(2)).isEqualTo("CELLS_TOO_FEW [3, 1, 487]");
    }

    @Test
    void aNumberThatABlankPartsFromItsLabelIsNoRun() {
        assertThat(read("甲123\n甲 456\n", 3)).containsExactly("CELLS_TOO_FEW [3, 1, 123]", "CELLS_TOO_FEW [3, 1, 456]");
        assertThat(read("甲\n123\n甲\n456\n", 3).get(0)).startsWith("CELLS_TOO_FEW");
    }

    @Test
    void aRowOfOneColumnHasOneNumber() {
        assertThat(read("甲1\n甲2\n", 1)).containsExactly("1 FULL", "2 FULL");
        assertThat(read("甲0\n", 1)).containsExactly("0 FULL");
    }

    @Test
    void wordsAndPlaceholdersAreNoRun() {
        assertThat(read("甲/\n", 3)).containsExactly("CELLS_TOO_FEW [3, 1, /]");
        assertThat(read("甲1-2\n甲3-4\n", 3).get(0)).isEqualTo("CELLS_TOO_FEW [3, 1, 1-2]");
    }

    @Test
    void digitsFromZeroToNineAreDigits() {
        assertThat(read("甲909\n甲190\n", 3)).containsExactly("9 0 9 GLUED", "1 9 0 GLUED");
    }
}
