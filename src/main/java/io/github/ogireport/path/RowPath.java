package io.github.ogireport.path;

import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.TableKind;
import java.util.Optional;

/**
 * The path of a row, such as {@code requests.newlyReceived}, or of the rows that the form does not have: {@code requests.extension}.
 *
 * @since 0.1.0
 */
public final class RowPath implements ReportPath {
    private static final long serialVersionUID = 1L;

    static final String EXTENSION = "extension";

    private final TablePath table;
    private final String text;
    private final transient Optional<FormRow> row;

    RowPath(TableKind table, Optional<FormRow> row) {
        this.table = TablePath.of(table);
        this.row = row;
        this.text = table.key() + "." + (row.isPresent() ? row.get().key() : EXTENSION);
    }

    /** The path of a row of the form. */
    public static RowPath of(FormRow row) {
        return PathTexts.row(row);
    }

    /** The path of the rows of {@code table} that the form does not have. */
    public static RowPath extension(TableKind table) {
        return PathTexts.extension(table);
    }

    /** The table of this row. */
    public TableKind table() {
        return table.table();
    }

    /** The row of the form; empty for rows that the form does not have. */
    public Optional<FormRow> row() {
        return row;
    }

    /** Whether this stands for the rows that the form does not have. */
    public boolean isExtension() {
        return row.isEmpty();
    }

    @Override
    public Optional<ReportPath> parent() {
        return Optional.of(table);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private Object readResolve() {
        return ReportPath.parse(text);
    }
}
