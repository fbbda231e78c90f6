package io.github.ogireport.bench;

/**
 * The table of reconsideration and litigation as three blocks, all tables set as in another layout.
 *
 * @param name  the name
 * @param inner the other layout
 */
record ChallengeBlocks(String name, TextLayout inner) implements TextLayout {
    @Override
    public boolean challengeBlocks() {
        return true;
    }

    @Override
    public String gap() {
        return inner.gap();
    }

    @Override
    public boolean cellLines() {
        return inner.cellLines();
    }

    @Override
    public boolean uncertain(PrintedGrid grid, PrintedRow row) {
        return inner.uncertain(grid, row);
    }

    @Override
    public void table(PrintedGrid grid, Canvas canvas) {
        inner.table(grid, canvas);
    }
}
