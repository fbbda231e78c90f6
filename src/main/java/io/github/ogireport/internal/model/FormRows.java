package io.github.ogireport.internal.model;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of all tables of a text. */
final class FormRows {
    private final Map<TableKind, List<ExtensionRow>> extensions = new EnumMap<>(TableKind.class);
    private final Map<TableKind, List<TableRow>> byTable = new EnumMap<>(TableKind.class);

    private final DiagnosticCollector diagnostics;

    private FormRows(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    static FormRows of(ReportDocument document, DiagnosticCollector diagnostics) {
        FormRows found = new FormRows(diagnostics);
        for (Table table : document.tables()) {
            for (TableLine line : table.lines()) {
                if (line instanceof TableRow row) {
                    found.add(table.kind(), row);
                }
            }
        }
        return found;
    }

    private void add(TableKind kind, TableRow row) {
        boolean other = row.path() instanceof RowPath path && isOfOtherForm(path, row.form());
        if (other) {
            diagnostics.add(DiagnosticCode.EXTENSION_ROW, TablePath.of(kind), row.span(), row.label());
        }
        if (other || row.path() instanceof RowPath path && path.isExtension()) {
            List<Cell> cells = new ArrayList<>(row.cells().size());
            for (TableCell cell : row.cells()) {
                cells.add(cell.cell());
            }
            extensions.computeIfAbsent(kind, key -> new ArrayList<>()).add(new ExtensionRow(row.label(), cells));
        } else {
            byTable.computeIfAbsent(kind, key -> new ArrayList<>(32)).add(row);
        }
    }

    /** Whether the form of the table does not have the row, so that no record of the table has a place for its cells. */
    private static boolean isOfOtherForm(RowPath path, TableForm form) {
        return path.row().isPresent() && !path.row().get().isIn(form);
    }

    /** The first row of this path in the tables of {@code kind}, if the text has one. They are few: no map pays. */
    @Nullable
    TableRow row(TableKind kind, ReportPath path) {
        List<TableRow> printed = rows(kind);
        for (int i = 0; i < printed.size(); i++) {
            if (printed.get(i).path().equals(path)) {
                return printed.get(i);
            }
        }
        return null;
    }

    /** The rows of a table that the form has, in the order of the text. */
    List<TableRow> rows(TableKind kind) {
        return byTable.getOrDefault(kind, List.of());
    }

    /** The rows of a table that the form does not have. */
    List<ExtensionRow> extensions(TableKind kind) {
        return extensions.getOrDefault(kind, List.of());
    }
}
