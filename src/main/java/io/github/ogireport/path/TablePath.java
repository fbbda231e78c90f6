package io.github.ogireport.path;

import io.github.ogireport.form.TableKind;
import java.util.Optional;

/**
 * The path of a table, such as {@code requests}.
 *
 * @param table which table
 * @since 0.1.0
 */
public record TablePath(TableKind table) implements ReportPath {
    /** The path of {@code table}. */
    public static TablePath of(TableKind table) {
        return new TablePath(table);
    }

    @Override
    public Optional<ReportPath> parent() {
        return Optional.of(ReportPath.report());
    }

    @Override
    public String toString() {
        return table.key();
    }
}
