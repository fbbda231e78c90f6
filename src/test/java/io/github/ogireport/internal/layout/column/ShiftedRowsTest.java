package io.github.ogireport.internal.layout.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.layout.column.Columns.Assigned;
import io.github.ogireport.internal.layout.column.Columns.Placement;
import io.github.ogireport.internal.layout.row.RowText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Full rows whose labels stand in another column than most labels of their level. */
class ShiftedRowsTest {
    private static final List<RowKind> LEVELS = List.of(
            new RowKind.Labelled(RequestRow.NEWLY_RECEIVED),
            new RowKind.Labelled(RequestRow.DISCLOSED),
            new RowKind.Labelled(RequestRow.STATE_SECRET));

    private final List<RowDraft> rows = new ArrayList<>();

    private RowDraft row(int level, int depth, int groups, char separator, Placement how) {
        RowText text = new RowText(0, 1, depth, groups, List.of(), 0, separator, true, false);
        RowDraft row = new RowDraft(LEVELS.get(level), TableForm.FORM_2021, 0, 0, 0, text);
        row.columns(new Assigned(List.of(), how));
        rows.add(row);
        return row;
    }

    private RowDraft full(int level, int depth) {
        return row(level, depth, 0, '\t', Placement.FULL);
    }

    private boolean isShifted(RowDraft row) {
        ShiftedRows.mark(rows);
        return row.columns() instanceof Assigned assigned && assigned.how() == Placement.SHIFTED;
    }

    @Test
    void aLabelInAnotherColumnThanTwoOthersOfItsLevelIsShifted() {
        full(1, 1);
        RowDraft usual = full(1, 1);
        RowDraft odd = full(1, 0);

        assertThat(isShifted(odd)).isTrue();
        assertThat(isShifted(usual)).isFalse();
    }

    @Test
    void oneOtherLabelOrAsManyAsItsOwnSayNothing() {
        full(1, 1);
        RowDraft one = full(1, 0);
        assertThat(isShifted(one)).isFalse();

        full(1, 1);
        full(1, 0);
        assertThat(isShifted(one)).isFalse();
    }

    @Test
    void labelsOfOtherLevelsSayNothing() {
        full(2, 2);
        full(2, 2);
        RowDraft other = full(1, 1);

        assertThat(isShifted(other)).isFalse();
    }

    @Test
    void theFirstRowOfAGroupHasTheLabelOfTheGroupBeforeItsOwn() {
        full(2, 1);
        full(2, 1);
        RowDraft first = row(2, 2, 1, '\t', Placement.FULL);
        RowDraft beyond = row(2, 3, 1, '\t', Placement.FULL);
        RowDraft negative = row(2, 0, 1, '\t', Placement.FULL);

        assertThat(isShifted(first)).isFalse();
        assertThat(isShifted(beyond)).isTrue();
        assertThat(isShifted(negative)).isTrue();
    }

    @Test
    void labelsMoreThanEightColumnsDeepStandAlike() {
        full(2, 9);
        full(2, 100);
        RowDraft eight = full(2, 8);
        RowDraft seven = full(2, 7);

        assertThat(isShifted(eight)).isFalse();
        assertThat(isShifted(seven)).isTrue();
    }

    @Test
    void onlyFullRowsWithSeparatorsAreMarked() {
        full(1, 1);
        full(1, 1);
        RowDraft blank = row(1, 0, 0, ' ', Placement.FULL);
        RowDraft placed = row(1, 0, 0, '\t', Placement.SEPARATORS);

        assertThat(isShifted(blank)).isFalse();
        assertThat(isShifted(placed)).isFalse();
    }
}
