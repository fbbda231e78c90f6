package io.github.ogireport.bench;

import io.github.ogireport.form.TableKind;
import java.util.List;

/**
 * Each table in a layout of its own, as when parts of a report were written by different hands.
 *
 * @param name       the name
 * @param proactive  the layout of the table of proactive disclosure
 * @param requests   the layout of the table of requests
 * @param challenges the layout of the table of reconsideration and litigation
 */
record PerTable(String name, TextLayout proactive, TextLayout requests, TextLayout challenges) implements TextLayout {
    @Override
    public String gap() {
        return requests.gap();
    }

    @Override
    public boolean blanksLeaveTrace() {
        return proactive.blanksLeaveTrace() && requests.blanksLeaveTrace() && challenges.blanksLeaveTrace();
    }

    @Override
    public boolean uncertain(PrintedGrid grid, PrintedRow row) {
        return layout(grid).uncertain(grid, row) || isAloneInLines(grid) && hasBlankEdge(row);
    }

    /** Whether the row is the only one with a cell a line: no other shows how far the first and the last cell are from what is around them. */
    private boolean isAloneInLines(PrintedGrid grid) {
        return grid.table() == TableKind.CHALLENGES
                && challenges instanceof CellLines lines
                && !lines.blank().equals(CellLines.LIKE_OTHERS)
                && !challenges.equals(requests)
                && !challenges.equals(proactive);
    }

    private static boolean hasBlankEdge(PrintedRow row) {
        List<GridCell> values = row.values();
        return !values.isEmpty()
                && (values.get(0).text().isBlank()
                        || values.get(values.size() - 1).text().isBlank());
    }

    @Override
    public void table(PrintedGrid grid, Canvas canvas) {
        layout(grid).table(grid, canvas);
    }

    private TextLayout layout(PrintedGrid grid) {
        return switch (grid.table()) {
            case PROACTIVE -> proactive;
            case REQUESTS -> requests;
            case CHALLENGES -> challenges;
        };
    }
}
