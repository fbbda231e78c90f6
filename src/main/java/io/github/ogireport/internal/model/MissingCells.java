package io.github.ogireport.internal.model;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.ast.SourceSpan;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the cells of a row, and says so where the text does not have them. */
final class MissingCells {
    private final ReportDocument document;
    private final DiagnosticCollector diagnostics;
    private final boolean isReport;

    MissingCells(ReportDocument document, DiagnosticCollector diagnostics, boolean isReport) {
        this.document = document;
        this.diagnostics = diagnostics;
        this.isReport = isReport;
    }

    /**
     * A cell of a row: as printed; unreadable if the cells could not be assigned; missing if they are not there.
     *
     * @param row    the row, if the text has it
     * @param column its place among the columns of the form, from 0
     */
    static Cell cell(@Nullable TableRow row, int column) {
        if (row == null || row.cells().isEmpty()) {
            return Cell.missing();
        }
        return row.isAssigned() ? assigned(row.cells(), column) : unassigned(row.cells());
    }

    /** A cell without a path stands in a column that the form does not have. */
    private static Cell assigned(List<TableCell> cells, int column) {
        int seen = -1;
        for (int i = 0; i < cells.size(); i++) {
            seen += cells.get(i).path().isEmpty() ? 0 : 1;
            if (seen == column) {
                return cells.get(i).cell();
            }
        }
        throw new IllegalStateException("a row of " + cells.size() + " cells has no column " + column);
    }

    private static Cell unassigned(List<TableCell> cells) {
        StringBuilder texts = new StringBuilder();
        for (TableCell cell : cells) {
            texts.append(texts.isEmpty() ? "" : " ").append(cell.cell().text());
        }
        return Cell.unreadable(texts.toString());
    }

    /** Says that a row of the form is not in a table that is in the text. */
    void row(TableKind kind, String path) {
        diagnostics.add(DiagnosticCode.ROW_MISSING, path, place(kind));
    }

    /** Says that a table is not in the text. */
    void table(TableKind kind) {
        if (isReport) {
            diagnostics.add(DiagnosticCode.TABLE_MISSING, kind.key(), place(kind));
        }
    }

    /** The table, or the section it should be in, or the end of the text. */
    private SourceSpan place(TableKind kind) {
        for (Table table : document.tables()) {
            if (table.kind() == kind) {
                return table.span();
            }
        }
        Optional<Section> section = document.section(kind.section());
        return section.isPresent() ? section.get().span() : document.span();
    }
}
