package io.github.ogireport.internal.model;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.ast.Table;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.model.UnreadLines.UnreadLine;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.place.SourceSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what of the form the text does not have, or has in lines that were not read. */
final class MissingCells {
    private final ReportDocument document;
    private final DiagnosticCollector diagnostics;
    private final boolean isReport;
    private final Map<TableKind, UnreadLines> unread = new EnumMap<>(TableKind.class);

    MissingCells(ReportDocument document, DiagnosticCollector diagnostics, boolean isReport) {
        this.document = document;
        this.diagnostics = diagnostics;
        this.isReport = isReport;
    }

    /**
     * The cells of a row that was not read, which is said if its table was: unreadable where a line seems to be this row, else missing.
     */
    RowCells cells(TableKind kind, FormRow row, boolean tableRead) {
        // the one data row of the table of section four has no label
        boolean unlabelled = kind == TableKind.CHALLENGES && !tableRead;
        Optional<UnreadLine> line =
                unlabelled ? lines(kind).first() : lines(kind).row(row);
        ReportPath path = RowPath.of(row);
        if (tableRead && line.isPresent()) {
            diagnostics.add(
                    DiagnosticCode.ROW_UNREAD,
                    path,
                    line.get().span(),
                    line.get().text());
        } else if (tableRead) {
            diagnostics.add(DiagnosticCode.ROW_MISSING, path, place(kind));
        }
        return new RowCells(
                List.of(), line.map(unread -> Cell.unreadable(unread.text())).orElse(Cell.missing()));
    }

    /** Says that a table is not in the text, or not read. */
    void table(TableKind kind) {
        Optional<UnreadLine> unread = lines(kind).first();
        if (isReport && unread.isPresent()) {
            diagnostics.add(
                    DiagnosticCode.TABLE_UNREAD,
                    TablePath.of(kind),
                    unread.get().span());
        } else if (isReport) {
            diagnostics.add(DiagnosticCode.TABLE_MISSING, TablePath.of(kind), place(kind));
        }
    }

    private UnreadLines lines(TableKind kind) {
        return unread.computeIfAbsent(kind, each -> UnreadLines.of(document, each));
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
