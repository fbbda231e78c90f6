package io.github.ogireport.model;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The table of requests received and handled. Its printed check relation: item one plus item two equals item three (its
 * total) plus item four, in every column.
 *
 * @param present    whether any of the table is in the text
 * @param form       the form it is printed in
 * @param rows       one entry for each row of that form, in printed order, also for rows that are missing in the text
 * @param extensions rows that the form does not have, such as subtotals
 * @since 0.1.0
 */
public record RequestHandling(boolean present, TableForm form, List<RequestCounts> rows, List<ExtensionRow> extensions)
        implements Serializable {
    /** Takes copies of the lists. */
    public RequestHandling {
        rows = List.copyOf(rows);
        extensions = List.copyOf(extensions);
    }

    /** The entry of {@code row}; empty where the form does not have the row. */
    public Optional<RequestCounts> row(RequestRow row) {
        for (RequestCounts counts : rows) {
            if (counts.row() == row) {
                return Optional.of(counts);
            }
        }
        return Optional.empty();
    }

    /** The cell of {@code row} and {@code column}; empty where the form does not have the row. */
    public Optional<Cell> cell(RequestRow row, Applicant column) {
        Optional<RequestCounts> counts = row(row);
        return counts.isPresent() ? Optional.of(counts.get().cell(column)) : Optional.empty();
    }
}
