package io.github.ogireport.bench;

import io.github.ogireport.form.TableKind;
import java.util.List;

/**
 * A table as the form prints it, before a layout turns it into text.
 *
 * @param table which table
 * @param width how many columns it has
 * @param rows  its rows from top to bottom
 */
record Grid(TableKind table, int width, List<GridRow> rows) {
    Grid {
        rows = List.copyOf(rows);
    }

    Grid withRows(List<GridRow> changed) {
        return new Grid(table, width, changed);
    }
}
