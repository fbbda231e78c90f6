package io.github.ogireport.model;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import java.util.List;

/**
 * A row of any of the three tables, with one cell for each of its columns.
 *
 * @since 0.1.0
 */
public sealed interface RowCounts permits ProactiveCounts, RequestCounts, ChallengeCounts {
    /** Which row of the form. */
    FormRow row();

    /** Its columns, in printed order. */
    List<? extends FormColumn> columns();

    /** Its cells, one for each of the {@link #columns()}. */
    List<Cell> cells();

    /** The path of this row. */
    default RowPath path() {
        return RowPath.of(row());
    }

    /** The path of the cell in the column at {@code index}, from 0 on. */
    default CellPath path(int index) {
        return CellPath.of(row(), columns().get(index));
    }
}
