package io.github.ogireport.internal.model;

import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.ProactiveDisclosure;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps the table of section two. A row that is missing is taken in the form of its block, or of most of the table. */
final class ProactiveMapper {
    private ProactiveMapper() {}

    static ProactiveDisclosure map(FormRows rows, MissingCells missing, Metadata metadata) {
        List<TableRow> printed = rows.rows(TableKind.PROACTIVE);
        boolean present = !printed.isEmpty();
        TableForm common = present ? common(printed) : Forms.ofYear(metadata);
        List<ProactiveCounts> counts = new ArrayList<>(8);
        for (ProactiveRow row : ProactiveRow.values()) {
            @Nullable TableRow found = rows.row(TableKind.PROACTIVE, RowPath.of(row));
            TableForm form = found != null ? found.form() : formOfBlock(row, rows, common);
            if (!row.columns(form).isEmpty()) {
                RowCells cells = found == null ? missing.cells(TableKind.PROACTIVE, row, present) : RowCells.of(found);
                List<Cell> own = row.columns(form).stream()
                        .map(column -> cells.at(CellPath.of(row, column)))
                        .toList();
                counts.add(new ProactiveCounts(row, form, own));
            }
        }
        if (!present) {
            missing.table(TableKind.PROACTIVE);
        }
        return new ProactiveDisclosure(present, counts, rows.extensions(TableKind.PROACTIVE));
    }

    private static TableForm formOfBlock(ProactiveRow row, FormRows rows, TableForm common) {
        for (ProactiveRow other : ProactiveRow.values()) {
            @Nullable TableRow found = rows.row(TableKind.PROACTIVE, RowPath.of(other));
            if (found != null && other.item() == row.item()) {
                return found.form();
            }
        }
        return common;
    }

    private static TableForm common(List<TableRow> printed) {
        int older = 0;
        for (TableRow row : printed) {
            older += row.form() == TableForm.FORM_2019 ? 1 : 0;
        }
        return older * 2 > printed.size() ? TableForm.FORM_2019 : TableForm.FORM_2021;
    }
}
