package io.github.ogireport.internal.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.table.Columns.Assigned;
import io.github.ogireport.internal.table.Columns.Placement;
import io.github.ogireport.internal.table.RowText;
import io.github.ogireport.path.ReportPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Full rows whose labels stand in another column than most labels of their level. */
class ShiftedRowsTest {
    private final List<RowReading> rows = new ArrayList<>();

    private RowReading row(int level, int depth, int groups, char separator, Placement how) {
        RowText text = new RowText(0, 1, depth, groups, List.of(), 0, separator, true, false);
        RowReading row = new RowReading(
                0,
                0,
                text,
                new RowBuilder.Place(ReportPath.parse("requests.disclosed"), TableForm.FORM_2021, List.of()),
                0,
                level);
        row.columns(new Assigned(List.of(), how));
        rows.add(row);
        return row;
    }

    private RowReading full(int level, int depth) {
        return row(level, depth, 0, '\t', Placement.FULL);
    }

    private boolean isShifted(RowReading row) {
        ShiftedRows.mark(rows);
        return row.columns() instanceof Assigned assigned && assigned.how() == Placement.SHIFTED;
    }

    @Test
    void aLabelInAnotherColumnThanTwoOthersOfItsLevelIsShifted() {
        full(1, 1);
        RowReading usual = full(1, 1);
        RowReading odd = full(1, 0);

        assertThat(isShifted(odd)).isTrue();
        assertThat(isShifted(usual)).isFalse();
    }

    @Test
    void oneOtherLabelOrAsManyAsItsOwnSayNothing() {
        full(1, 1);
        RowReading one = full(1, 0);
        assertThat(isShifted(one)).isFalse();

        full(1, 1);
        full(1, 0);
        assertThat(isShifted(one)).isFalse();
    }

    @Test
    void labelsOfOtherLevelsSayNothing() {
        full(2, 2);
        full(2, 2);
        RowReading other = full(1, 1);

        assertThat(isShifted(other)).isFalse();
    }

    @Test
    void theFirstRowOfAGroupHasTheLabelOfTheGroupBeforeItsOwn() {
        full(2, 1);
        full(2, 1);
        RowReading first = row(2, 2, 1, '\t', Placement.FULL);
        RowReading beyond = row(2, 3, 1, '\t', Placement.FULL);
        RowReading negative = row(2, 0, 1, '\t', Placement.FULL);

        assertThat(isShifted(first)).isFalse();
        assertThat(isShifted(beyond)).isTrue();
        assertThat(isShifted(negative)).isTrue();
    }

    @Test
    void labelsMoreThanEightColumnsDeepStandAlike() {
        full(2, 9);
        full(2, 100);
        RowReading eight = full(2, 8);
        RowReading seven = full(2, 7);

        assertThat(isShifted(eight)).isFalse();
        assertThat(isShifted(seven)).isTrue();
    }

    @Test
    void onlyFullRowsWithSeparatorsAreMarked() {
        full(1, 1);
        full(1, 1);
        RowReading blank = row(1, 0, 0, ' ', Placement.FULL);
        RowReading placed = row(1, 0, 0, '\t', Placement.SEPARATORS);

        assertThat(isShifted(blank)).isFalse();
        assertThat(isShifted(placed)).isFalse();
    }
}
