package io.github.ogireport.internal.layout.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What rows teach those of later tables, and what is forgotten again where they contradict each other. */
class FramesTest {
    private final Frames frames = new Frames();

    @Test
    void rowsFilledInAndWithBlanksAreAddedUpOverAllTables() {
        frames.count(3, 1);
        frames.count(20, 4);

        assertThat(frames.fullRows()).isEqualTo(23);
        assertThat(frames.blankRows()).isEqualTo(5);
    }

    @Test
    void aBlankCellCostsWhatItCostInAllRows() {
        assertThat(frames.costOfBlank()).isZero();

        frames.blankCosts(2);
        frames.blankCosts(2);

        assertThat(frames.costOfBlank()).isEqualTo(2);
    }

    @Test
    void whatABlankCellCostsIsUnknownForEverOnceTwoRowsDiffer() {
        frames.blankCosts(2);
        frames.blankCosts(1);
        frames.blankCosts(1);

        assertThat(frames.costOfBlank()).isZero();
    }

    @Test
    void tablesCloseWithTheBreaksThatAllOfThemHave() {
        assertThat(frames.closing()).isZero();

        frames.close(3);
        frames.close(3);

        assertThat(frames.closing()).isEqualTo(3);
    }

    @Test
    void howTablesCloseIsUnknownForEverOnceTwoDiffer() {
        frames.close(3);
        frames.close(2);
        frames.close(2);

        assertThat(frames.closing()).isZero();
    }

    @Test
    void paddingStandsBehindOnlyWhereItWasSeen() {
        frames.add(1, 1);

        assertThat(frames.padsBehind()).isFalse();

        frames.padBehind();

        assertThat(frames.padsBehind()).isTrue();
    }

    @Test
    void paddingSeenBehindSaysNothingWhereAFullRowHasPaddingBefore() {
        frames.padBehind();

        assertThat(frames.padsBehind()).isTrue();

        frames.add(1, 2);
        frames.add(2, 1);

        assertThat(frames.padsBehind()).isFalse();
    }

    @Test
    void withoutFullRowsAnyNumberOfSeparatorsFitsAndNoneTellsWhereCellsBegin() {
        assertThat(frames.isEmpty()).isTrue();
        assertThat(frames.fit(4, 7)).isTrue();
        assertThat(frames.lead(8, 7)).isEqualTo(-1);
    }

    @Test
    void aRowFitsIfItsSeparatorsAreThoseOfAFrameAndOneBetweenEveryTwoCells() {
        frames.add(2, 1);

        assertThat(frames.isEmpty()).isFalse();
        assertThat(frames.fit(9, 7)).isTrue();
        assertThat(frames.fit(7, 5)).isTrue();
        assertThat(frames.fit(8, 7)).isFalse();
        assertThat(frames.fit(10, 7)).isFalse();
        assertThat(frames.lead(9, 7)).isEqualTo(2);
        assertThat(frames.lead(8, 7)).isEqualTo(-1);
    }

    @Test
    void framesOfTheSameSizeMustBeginAlike() {
        frames.add(2, 1);
        frames.add(1, 2);
        frames.add(1, 1);

        assertThat(frames.fit(9, 7)).isTrue();
        assertThat(frames.lead(9, 7)).isEqualTo(-1);
        assertThat(frames.lead(8, 7)).isEqualTo(1);
    }
}
