package io.github.ogireport.bench;

import java.util.List;

/**
 * Text taken out of a PDF: single blanks between cells, and long labels wrapped with the values after their last line.
 *
 * @param name the name
 * @param torn whether some labels are torn in two by their own values
 * @param separator what stands between cells
 */
record PdfLines(String name, boolean torn, String separator) implements TextLayout {
    private static final int LINE = 16;

    @Override
    public boolean blanksLeaveTrace() {
        return false;
    }

    @Override
    public boolean uncertain(PrintedGrid grid, PrintedRow row) {
        return row.hasBlank() || isTorn(row);
    }

    @Override
    public void table(PrintedGrid grid, Canvas canvas) {
        int tableStart = canvas.position();
        String groupRest = "";
        for (int i = 0; i < grid.rows().size(); i++) {
            PrintedRow row = grid.rows().get(i);
            if (i > 0) {
                canvas.raw("\n");
            }
            int start = canvas.position();
            canvas.raw(groupRest);
            groupRest = "";
            boolean first = true;
            for (GridCell cell : row.printed()) {
                if (cell.text().isEmpty()) {
                    continue;
                }
                canvas.raw(first ? "" : separator);
                first = false;
                boolean group = cell.kind() == GridCell.Kind.HEADER && row.kind() == PrintedRow.Kind.SUB;
                if (group && cell.text().length() == 7 && cell.text().indexOf(Canvas.BREAK) < 0) {
                    canvas.marked(Mark.Kind.HEADER, "", cell.text().substring(0, 4));
                    groupRest = cell.text().substring(4) + separator;
                } else if (cell.kind() == GridCell.Kind.LABEL) {
                    label(row, cell, canvas);
                } else {
                    canvas.cell(cell, " ");
                }
            }
            if (isTorn(row)) {
                String label = label(row);
                canvas.raw("\n").marked(Mark.Kind.HEADER, "", label.substring(label.length() / 2));
            }
            canvas.mark(Mark.Kind.ROW, row.path(), start);
        }
        canvas.mark(Mark.Kind.TABLE, grid.table().key(), tableStart);
    }

    private void label(PrintedRow row, GridCell cell, Canvas canvas) {
        String label = cell.text().replace(String.valueOf(Canvas.BREAK), "");
        if (isTorn(row)) {
            canvas.marked(Mark.Kind.LABEL, cell.path(), label.substring(0, label.length() / 2) + "\n");
            return;
        }
        StringBuilder wrapped = new StringBuilder();
        for (int at = 0; at < label.length(); at += LINE) {
            int end = label.length() - at < LINE + 3 ? label.length() : at + LINE;
            wrapped.append(wrapped.length() == 0 ? "" : "\n").append(label, at, end);
            if (end == label.length()) {
                break;
            }
        }
        canvas.marked(Mark.Kind.LABEL, cell.path(), wrapped.toString());
    }

    private boolean isTorn(PrintedRow row) {
        return torn && row.kind() == PrintedRow.Kind.SUB && label(row).length() > 2 * LINE;
    }

    private static String label(PrintedRow row) {
        List<GridCell> labels = row.cells().stream()
                .filter(cell -> cell.kind() == GridCell.Kind.LABEL)
                .toList();
        return labels.isEmpty() ? "" : labels.get(0).text().replace(String.valueOf(Canvas.BREAK), "");
    }
}
