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
record PrintedGrid(TableKind table, int width, List<PrintedRow> rows) {
    PrintedGrid {
        rows = List.copyOf(rows);
    }

    PrintedGrid withRows(List<PrintedRow> changed) {
        return new PrintedGrid(table, width, changed);
    }
}
