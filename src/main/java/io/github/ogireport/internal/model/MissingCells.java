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
import java.util.Collections;
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
     * The cells of a row in column order: as printed; unreadable if they could not be assigned; missing if they are not there.
     *
     * @param row   the row, if the text has it
     * @param width the number of its columns
     */
    static List<Cell> cells(@Nullable TableRow row, int width) {
        if (row == null || row.cells().isEmpty()) {
            return Collections.nCopies(width, Cell.missing());
        }
        if (row.isAssigned()) {
            Cell[] cells = new Cell[width];
            int column = 0;
            for (TableCell cell : row.cells()) {
                // A cell without a path stands in a column that the form does not have.
                if (!cell.path().isEmpty()) {
                    cells[column++] = cell.cell();
                }
            }
            return List.of(cells);
        }
        StringBuilder texts = new StringBuilder();
        for (TableCell cell : row.cells()) {
            texts.append(texts.isEmpty() ? "" : " ").append(cell.cell().text());
        }
        return Collections.nCopies(width, Cell.unreadable(texts.toString()));
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
