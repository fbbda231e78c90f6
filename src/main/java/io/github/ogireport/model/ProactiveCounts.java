package io.github.ogireport.model;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table of proactive disclosure.
 *
 * @param row   which row
 * @param form  the form that this row is printed in
 * @param cells one cell for each column that the form gives the row, in printed order
 * @since 0.1.0
 */
public record ProactiveCounts(ProactiveRow row, TableForm form, List<Cell> cells) implements RowCounts, Serializable {
    /** Takes a copy of the cells and checks that the form has as many. */
    public ProactiveCounts {
        cells = List.copyOf(cells);
        if (cells.size() != row.columns(form).size()) {
            throw new IllegalArgumentException(row + " has " + row.columns(form).size() + " cells in " + form);
        }
    }

    @Override
    public List<ProactiveColumn> columns() {
        return row.columns(form);
    }

    /** The cell in {@code column}; empty where the form of this row has no such column. */
    public Optional<Cell> cell(ProactiveColumn column) {
        int index = row.columns(form).indexOf(column);
        return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
    }
}
