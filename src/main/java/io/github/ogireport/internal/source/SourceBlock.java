package io.github.ogireport.internal.source;

import java.util.List;

/** What a source marks: a line, a table, or what separates cells in a plain text. */
public sealed interface SourceBlock {
    /** Offset of its first character in the text of the document. */
    int start();

    /** Offset after its last character. */
    int end();

    /**
     * A line as a person sees it: a paragraph, or what a line break ends in one. Layout tables are taken apart into lines.
     *
     * @param start offset of its first character
     * @param end   offset after its last character, without the line break
     */
    record SourceLine(int start, int end) implements SourceBlock {}

    /**
     * A comma or semicolon that separates two cells of a plain text.
     *
     * @param start its offset
     * @param end   the offset after it
     */
    record SourceBorder(int start, int end) implements SourceBlock {}

    /**
     * A table of data with its grid.
     *
     * @param cells its cells in reading order, at least one, each at its place in the grid, without overlap in the grid
     */
    record SourceTable(List<SourceCell> cells) implements SourceBlock {
        /** Takes a copy of the cells. */
        public SourceTable {
            cells = List.copyOf(cells);
        }

        @Override
        public int start() {
            return cells.get(0).start();
        }

        @Override
        public int end() {
            return cells.get(cells.size() - 1).end();
        }
    }

    /**
     * A cell of a grid. A blank one has an empty range.
     *
     * @param start    offset of its first character
     * @param end      offset after its last character
     * @param row      its first row, from 0
     * @param column   its first column, from 0
     * @param rows     the rows that it spans, at least 1
     * @param columns  the columns that it spans, at least 1
     * @param readable false where it shows something that is no text (a picture, a symbol), or text that the file may show otherwise:
     *                 then nothing of it is read as a number or a blank
     */
    record SourceCell(int start, int end, int row, int column, int rows, int columns, boolean readable) {}
}
