package io.github.ogireport.bench;

import io.github.ogireport.form.TableKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of requests as one small table a row, with columns 数据1 to 数据7; the other tables as in another layout.
 *
 * @param name  the name
 * @param inner the layout of the small tables and of the others
 */
record SmallTables(String name, TextLayout inner) implements TextLayout {
    @Override
    public String gap() {
        return inner.gap();
    }

    @Override
    public boolean uncertain(PrintedGrid grid, PrintedRow row) {
        return inner.uncertain(grid, row);
    }

    @Override
    public void table(PrintedGrid grid, Canvas canvas) {
        if (grid.table() != TableKind.REQUESTS) {
            inner.table(grid, canvas);
            return;
        }
        int tableStart = canvas.position();
        boolean first = true;
        for (PrintedRow row : grid.rows()) {
            if (row.values().isEmpty()) {
                continue;
            }
            canvas.raw(first ? "" : "\n\n");
            first = false;
            List<GridCell> own = new ArrayList<>();
            for (GridCell cell : row.printed()) {
                if (cell.kind() == GridCell.Kind.HEADER) {
                    canvas.cell(cell, " ").raw("\n\n");
                } else if (cell.kind() != GridCell.Kind.PAGE) {
                    own.add(cell);
                }
            }
            Canvas part = new Canvas();
            inner.table(
                    new PrintedGrid(
                            TableKind.REQUESTS, 8, List.of(columns(row), new PrintedRow(PrintedRow.Kind.TOP, own))),
                    part);
            canvas.append(part, Mark.Kind.TABLE);
        }
        canvas.mark(Mark.Kind.TABLE, grid.table().key(), tableStart);
    }

    private static PrintedRow columns(PrintedRow row) {
        List<GridCell> columns = new ArrayList<>(List.of(GridCell.header("项目", 1)));
        for (int i = 1; i <= row.values().size(); i++) {
            columns.add(GridCell.header("数据" + i, 1));
        }
        return new PrintedRow(PrintedRow.Kind.HEADER, columns);
    }
}
