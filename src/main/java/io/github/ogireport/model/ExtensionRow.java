package io.github.ogireport.model;

import io.github.ogireport.form.Cell;
import java.io.Serializable;
import java.util.List;

/**
 * A row that the form does not have: a provincial addition, a subtotal. It takes part in no rule of the form.
 *
 * @param label the label as printed
 * @param cells the cells in printed order
 * @since 0.1.0
 */
public record ExtensionRow(String label, List<Cell> cells) implements Serializable {
    /** Takes a copy of the cells. */
    public ExtensionRow {
        cells = List.copyOf(cells);
    }
}
