package io.github.ogireport.internal.layout.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The commonest number of line breaks. */
class LineBreaksTest {
    @Test
    void nothingCountedHasNoCommonest() {
        assertThat(commonest()).isZero();
    }

    @Test
    void theCommonestWinsWhereverItStands() {
        assertThat(commonest(1, 2, 2)).isEqualTo(2);
        assertThat(commonest(3, 3, 2)).isEqualTo(3);
        assertThat(commonest(1)).isEqualTo(1);
    }

    @Test
    void theSmallestOfEquallyCommonNumbersWins() {
        assertThat(commonest(3, 2, 3, 2)).isEqualTo(2);
    }

    @Test
    void noLineBreakAtAllIsNoNumberHoweverCommon() {
        assertThat(commonest(0, 0, 0, 4)).isEqualTo(4);
        assertThat(commonest(0, 0)).isZero();
    }

    @Test
    void fifteenAndMoreAreTheSame() {
        assertThat(commonest(15, 16, 1_000_000, 14, 14)).isEqualTo(15);
    }

    private static int commonest(int... numbers) {
        LineBreaks breaks = new LineBreaks();
        for (int number : numbers) {
            breaks.add(number);
        }
        return breaks.commonest();
    }
}
