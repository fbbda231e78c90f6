package io.github.ogireport.internal.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.RequestRow;
import io.github.ogireport.path.RowPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of a form of five rows a table lacks, and where. */
class WantedRowsTest {
    private static final RowPath A = RowPath.of(RequestRow.DISCLOSED);
    private static final RowPath B = RowPath.of(RequestRow.PARTIALLY_DISCLOSED);
    private static final RowPath C = RowPath.of(RequestRow.NOT_HELD);
    private static final RowPath D = RowPath.of(RequestRow.DUPLICATE);
    private static final RowPath E = RowPath.of(RequestRow.OTHER_REASON);
    private static final List<RowPath> PATHS = List.of(A, B, C, D, E);

    @Test
    void behindARowThoseBeforeTheNextOneOfTheTextAreWanted() {
        WantedRows wanted = of(0, 3);

        assertThat(wanted.at(0)).containsExactly(B, C);
        assertThat(wanted.at(1)).containsExactly(E);
    }

    @Test
    void aLabelThatNamesNoRowStandsBetweenTheRowsAroundIt() {
        WantedRows wanted = of(-1, 1, -1, -1, 3, -1);

        assertThat(wanted.at(0)).containsExactly(A);
        assertThat(wanted.at(1)).containsExactly(C);
        assertThat(wanted.at(2)).containsExactly(C);
        assertThat(wanted.at(3)).containsExactly(C);
        assertThat(wanted.at(4)).containsExactly(E);
        assertThat(wanted.at(5)).containsExactly(E);
    }

    @Test
    void rowsThatTheTableHasElsewhereAreNotWanted() {
        WantedRows wanted = of(2, 0, 4);

        assertThat(wanted.at(0)).isEmpty();
        assertThat(wanted.at(1)).containsExactly(B, D);
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
