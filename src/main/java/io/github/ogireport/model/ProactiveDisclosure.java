package io.github.ogireport.model;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The table of proactive disclosure (条例 art. 20 items 1, 5, 6, 8 and, in the 2019 form, 9).
 *
 * @param present    whether any of the table is in the text
 * @param rows       one entry for each row of the detected form, in printed order, also for rows that are missing in the text
 * @param extensions rows that the form does not have
 * @since 0.1.0
 */
public record ProactiveDisclosure(boolean present, List<ProactiveCounts> rows, List<ExtensionRow> extensions)
        implements Serializable {
    /** Takes copies of the lists. */
    public ProactiveDisclosure {
        rows = List.copyOf(rows);
        extensions = List.copyOf(extensions);
    }

    /** The entry of {@code row}; empty where the detected form does not have the row. */
    public Optional<ProactiveCounts> row(ProactiveRow row) {
        for (ProactiveCounts counts : rows) {
            if (counts.row() == row) {
                return Optional.of(counts);
            }
        }
        return Optional.empty();
    }

    /** The cell of {@code row} and {@code column}; empty where the detected form has no such cell. */
    public Optional<Cell> cell(ProactiveRow row, ProactiveColumn column) {
        Optional<ProactiveCounts> counts = row(row);
        return counts.isPresent() ? counts.get().cell(column) : Optional.empty();
    }
}
