package io.github.ogireport.bench;

/** A way in which the text of real reports sets tables and paragraphs. */
interface TextLayout {
    /** The name, which is also the key that runs this layout alone. */
    String name();

    /** Writes a table, without a line break after it. */
    void table(PrintedGrid grid, Canvas canvas);

    /** What stands between two paragraphs, and between a paragraph and a table. */
    default String gap() {
        return "\n";
    }

    /** What stands between the lines before the first section. */
    default String preambleGap() {
        return gap();
    }

    /** Whether every cell has lines of its own, so that page numbers come between cells and labels break over lines. */
    default boolean cellLines() {
        return false;
    }

    /** Whether numbers can stand only as plain digits. */
    default boolean plainNumbersOnly() {
        return false;
    }

    /** Whether the table of reconsideration and litigation comes as three blocks. */
    default boolean challengeBlocks() {
        return false;
    }

    /** Whether a blank cell can be seen. */
    default boolean blanksLeaveTrace() {
        return true;
    }

    /** Whether full rows differ in their number of cells, so that a cell more or less does not show. */
    default boolean raggedRows() {
        return false;
    }

    /** Whether the cells of this row cannot be separated for certain. */
    default boolean uncertain(PrintedGrid grid, PrintedRow row) {
        return !blanksLeaveTrace() && row.hasBlank();
    }
}
