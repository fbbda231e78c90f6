package io.github.ogireport.bench;

/**
 * What stands at a place of a generated text.
 *
 * @param kind  what it is
 * @param start first character
 * @param end   after the last character
 * @param path  the cell, row or section it belongs to; empty where it belongs to none
 */
record Mark(Kind kind, int start, int end, String path) {
    /** The kinds of marked text. */
    enum Kind {
        /** The value of a cell, without its separators. */
        VALUE,
        /** The label of a row with values. */
        LABEL,
        /** Another label: a column header, a block header, a group. */
        HEADER,
        /** A row with all that belongs to it. */
        ROW,
        /** A section heading. */
        HEADING,
        /** A table from its first to its last row. */
        TABLE
    }

    int length() {
        return end - start;
    }
}
