package io.github.ogireport.bench;

/**
 * Each table in a layout of its own, as when parts of a report were written by different hands.
 *
 * @param name       the name
 * @param proactive  the layout of the table of proactive disclosure
 * @param requests   the layout of the table of requests
 * @param challenges the layout of the table of reconsideration and litigation
 */
record PerTable(String name, Layout proactive, Layout requests, Layout challenges) implements Layout {
    @Override
    public String gap() {
        return requests.gap();
    }

    @Override
    public boolean blanksLeaveTrace() {
        return proactive.blanksLeaveTrace() && requests.blanksLeaveTrace() && challenges.blanksLeaveTrace();
    }

    @Override
    public boolean uncertain(Grid grid, GridRow row) {
        return layout(grid).uncertain(grid, row);
    }

    @Override
    public void table(Grid grid, Canvas canvas) {
        layout(grid).table(grid, canvas);
    }

    private Layout layout(Grid grid) {
        return switch (grid.table()) {
            case PROACTIVE -> proactive;
            case REQUESTS -> requests;
            case CHALLENGES -> challenges;
        };
    }
}
