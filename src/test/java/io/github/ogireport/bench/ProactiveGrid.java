package io.github.ogireport.bench;

import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The grid of the table of proactive disclosure: blocks with a header, column headers and rows. */
final class ProactiveGrid {
    private static final int WIDTH = 4;

    private ProactiveGrid() {}

    static PrintedGrid of(
            Map<String, PrintedCell> cells,
            FormsOfParts forms,
            Wording wording,
            boolean blockHeaders,
            boolean extensionRow) {
        List<PrintedRow> rows = new ArrayList<>();
        int item = 0;
        for (ProactiveRow row : ProactiveRow.values()) {
            TableForm form = forms.proactive(row);
            List<ProactiveColumn> columns = row.columns(form);
            if (columns.isEmpty()) {
                continue;
            }
            if (row.item() != item) {
                item = row.item();
                if (blockHeaders) {
                    rows.add(new PrintedRow(
                            PrintedRow.Kind.BLOCK, List.of(GridCell.header(wording.block(item), WIDTH))));
                }
                rows.add(header(row, form, columns, wording));
            }
            List<GridCell> printed = new ArrayList<>();
            printed.add(GridCell.label(wording.row(row, form), RowPath.of(row).toString(), 1));
            for (ProactiveColumn column : columns) {
                printed.add(GridCell.value(
                        CellPath.of(row, column).toString(),
                        cells.get(CellPath.of(row, column).toString()).text()));
            }
            rows.add(new PrintedRow(PrintedRow.Kind.TOP, spanned(printed)));
            if (row == ProactiveRow.NORMATIVE_DOCUMENTS && extensionRow && form == TableForm.FORM_2019) {
                rows.add(new PrintedRow(
                        PrintedRow.Kind.EXTENSION,
                        List.of(
                                GridCell.header(wording.extension(), 1),
                                GridCell.value("", "7"),
                                GridCell.value("", "18"),
                                GridCell.value("", "2"))));
            }
        }
        return new PrintedGrid(TableKind.PROACTIVE, WIDTH, rows);
    }

    private static PrintedRow header(ProactiveRow row, TableForm form, List<ProactiveColumn> columns, Wording wording) {
        List<GridCell> headers = new ArrayList<>();
        headers.add(GridCell.header(wording.content(), 1));
        for (ProactiveColumn column : columns) {
            headers.add(GridCell.header(wording.column(column, row, form), 1));
        }
        return new PrintedRow(PrintedRow.Kind.HEADER, spanned(headers));
    }

    /** The last cell of a row spans the columns that are left. */
    private static List<GridCell> spanned(List<GridCell> cells) {
        List<GridCell> spanned = new ArrayList<>(cells);
        GridCell last = spanned.remove(spanned.size() - 1);
        spanned.add(new GridCell(last.kind(), last.text(), last.path(), WIDTH - spanned.size()));
        return spanned;
    }
}
