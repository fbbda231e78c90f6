package io.github.ogireport.internal.model;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.ast.Table;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.place.SourceSpan;
import java.util.Optional;

/** Says what of the form the text does not have. */
final class MissingCells {
    private final ReportDocument document;
    private final DiagnosticCollector diagnostics;
    private final boolean isReport;

    MissingCells(ReportDocument document, DiagnosticCollector diagnostics, boolean isReport) {
        this.document = document;
        this.diagnostics = diagnostics;
        this.isReport = isReport;
    }

    /** Says that a row of the form is not in a table that is in the text. */
    void row(TableKind kind, ReportPath path) {
        diagnostics.add(DiagnosticCode.ROW_MISSING, path, place(kind));
    }

    /** Says that a table is not in the text. */
    void table(TableKind kind) {
        if (isReport) {
            diagnostics.add(DiagnosticCode.TABLE_MISSING, TablePath.of(kind), place(kind));
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
