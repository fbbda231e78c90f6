package io.github.ogireport.internal.layout.column;

import io.github.ogireport.internal.layout.column.Columns.Assigned;
import io.github.ogireport.internal.layout.column.Columns.Placement;
import java.util.List;

/**
 * Finds full rows whose labels stand in another column than those of the other rows of their level (items, outcomes, cases of an
 * outcome): the empty part of a merged cell is lost. Their cells are read all the same, in order.
 */
final class ShiftedRows {
    private static final int LEVELS = 3;
    private static final int DEEPEST = 8;
    private static final int FEWEST_ALIKE = 2;

    private ShiftedRows() {}

    static void mark(List<RowDraft> rows) {
        int[][] depths = new int[LEVELS][DEEPEST + 1];
        for (RowDraft row : rows) {
            if (row.text().hasFields()) {
                depths[row.row().level()][depth(row)]++;
            }
        }
        for (RowDraft row : rows) {
            boolean shifted = row.text().hasFields()
                    && isOdd(depths[row.row().level()], depth(row))
                    && isOdd(depths[row.row().level()], depthBesideGroups(row));
            if (shifted && row.columns() instanceof Assigned assigned && assigned.how() == Placement.FULL) {
                row.columns(new Assigned(assigned.slots(), Placement.SHIFTED));
            }
        }
    }

    private static int depth(RowDraft row) {
        return Math.min(row.text().depth(), DEEPEST);
    }

    /** Where merged cells leave nothing over, only the first row of a group has the label of the group before its own. */
    private static int depthBesideGroups(RowDraft row) {
        return Math.max(0, depth(row) - row.text().groups());
    }

    private static boolean isOdd(int[] counts, int own) {
        for (int count : counts) {
            if (count >= FEWEST_ALIKE && count > counts[own]) {
                return true;
            }
        }
        return false;
    }
}
