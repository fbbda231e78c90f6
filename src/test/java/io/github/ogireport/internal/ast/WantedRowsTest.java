package io.github.ogireport.internal.ast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of a form of five rows a table lacks, and where. */
class WantedRowsTest {
    private static final List<String> PATHS = List.of("a", "b", "c", "d", "e");

    @Test
    void behindARowThoseBeforeTheNextOneOfTheTextAreWanted() {
        WantedRows wanted = of(0, 3);

        assertThat(wanted.at(0)).containsExactly("b", "c");
        assertThat(wanted.at(1)).containsExactly("e");
    }

    @Test
    void aLabelThatNamesNoRowStandsBetweenTheRowsAroundIt() {
        WantedRows wanted = of(-1, 1, -1, -1, 3, -1);

        assertThat(wanted.at(0)).containsExactly("a");
        assertThat(wanted.at(1)).containsExactly("c");
        assertThat(wanted.at(2)).containsExactly("c");
        assertThat(wanted.at(3)).containsExactly("c");
        assertThat(wanted.at(4)).containsExactly("e");
        assertThat(wanted.at(5)).containsExactly("e");
    }

    @Test
    void rowsThatTheTableHasElsewhereAreNotWanted() {
        WantedRows wanted = of(2, 0, 4);

        assertThat(wanted.at(0)).isEmpty();
        assertThat(wanted.at(1)).containsExactly("b", "d");
        assertThat(wanted.at(2)).isEmpty();
    }

    @Test
    void aTableWithoutRowsWantsAllOfThem() {
        assertThat(of(-1).at(0)).isEqualTo(PATHS);
        assertThat(of(0, 1, 2, 3, 4).at(2)).isEmpty();
    }

    private static WantedRows of(int... ordinals) {
        return WantedRows.of(ordinals, PATHS);
    }
}
