package io.github.ogireport.bench;

/**
 * A cell of the printed grid.
 *
 * @param kind what it is
 * @param text what is printed in it; {@link Canvas#BREAK} where a label is broken
 * @param path for a value the path of the cell, for a label with values the path of the row; else empty
 * @param span the number of columns it spans
 */
record GridCell(Kind kind, String text, String path, int span) {
    /** The kinds of grid cells. */
    enum Kind {
        /** The label of a row with values. */
        LABEL,
        /** The label of a group of rows, a block header or a column header. */
        HEADER,
        /** A value. */
        VALUE,
        /** Covered by a cell that spans rows. */
        COVERED,
        /** A page number between two cells. */
        PAGE
    }

    static GridCell header(String text, int span) {
        return new GridCell(Kind.HEADER, text, "", span);
    }

    static GridCell label(String text, String path, int span) {
        return new GridCell(Kind.LABEL, text, path, span);
    }

    static GridCell value(String path, String text) {
        return new GridCell(Kind.VALUE, text, path, 1);
    }

    static GridCell covered() {
        return new GridCell(Kind.COVERED, "", "", 1);
    }

    static GridCell page(String text) {
        return new GridCell(Kind.PAGE, text, "", 1);
    }

    boolean isValue() {
        return kind == Kind.VALUE;
    }
}
