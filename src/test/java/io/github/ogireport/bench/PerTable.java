package io.github.ogireport.bench;

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
        return layout(grid).uncertain(grid, row);
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
