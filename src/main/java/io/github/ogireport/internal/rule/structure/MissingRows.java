package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.TableLines;
import io.github.ogireport.model.RowCounts;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows and columns of the detected form that a table does not have, found only for tables with missing cells. */
final class MissingRows {
    private final List<? extends RowCounts> rows;
    private final List<TableLine> lines;

    MissingRows(RuleContext context, TableKind kind) {
        this.rows = context.report().rows(kind);
        this.lines = TableLines.of(context.document(), kind);
    }

    /** Whether any cell is missing. */
    boolean hasAny() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::isMissing);
    }

    /** The rows without any cell. */
    List<RowPath> rows() {
        return rows.stream().filter(MissingRows::isMissing).map(RowCounts::path).toList();
    }

    /** The cells that are missing in rows that have others. */
    List<CellPath> cells() {
        List<CellPath> missing = new ArrayList<>();
        for (RowCounts row : rows) {
            for (int i = 0; i < row.cells().size() && !isMissing(row); i++) {
                if (row.cells().get(i).isMissing()) {
                    missing.add(row.path(i));
                }
            }
        }
        return missing;
    }

    /** The columns that no row has, of those that are in the table. */
    List<FormColumn> columns() {
        Set<FormColumn> gone = new LinkedHashSet<>();
        Set<FormColumn> there = new HashSet<>();
        for (RowCounts row : rows) {
            for (int i = 0; i < row.cells().size() && !isMissing(row); i++) {
                (row.cells().get(i).isMissing() ? gone : there)
                        .add(row.columns().get(i));
            }
        }
        gone.removeAll(there);
        return List.copyOf(gone);
    }

    /** Whether the label of the row is in the text. */
    boolean isLabelled(RowPath row) {
        return lines.stream()
                .anyMatch(line -> line instanceof TableRow found && found.path().equals(row));
    }

    private static boolean isMissing(RowCounts row) {
        return row.cells().stream().allMatch(Cell::isMissing);
    }
}
