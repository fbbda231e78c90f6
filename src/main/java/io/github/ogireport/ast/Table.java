package io.github.ogireport.ast;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One of the three tables, or a piece of one.
 *
 * @param span  from the first to the last character of the table
 * @param kind  which table
 * @param lines its headers, rows and other texts, in the order of the text
 * @since 0.1.0
 */
public record Table(SourceSpan span, TableKind kind, List<TableLine> lines) implements Block {
    /** Takes a copy of the lines. */
    public Table {
        lines = List.copyOf(lines);
    }

    /** The rows that have a label of the form, in the order of the text. */
    public List<TableRow> rows() {
        List<TableRow> rows = new ArrayList<>(lines.size());
        for (TableLine line : lines) {
            if (line instanceof TableRow row) {
                rows.add(row);
            }
        }
        return Collections.unmodifiableList(rows);
    }

    @Override
    public List<TableLine> children() {
        return lines;
    }
}
