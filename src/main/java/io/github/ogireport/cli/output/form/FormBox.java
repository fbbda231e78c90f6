package io.github.ogireport.cli.output.form;

import io.github.ogireport.form.Cell;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;

/** A box of a table as the form prints it; it may span rows and columns. */
public sealed interface FormBox {
    /** How many rows it spans. */
    int rows();

    /** How many columns it spans. */
    int columns();

    /**
     * A printed word of the form: a header, or the label of a row.
     *
     * @param text    the word
     * @param rows    how many rows it spans
     * @param columns how many columns it spans
     * @param path    the row that it names; the report as a whole where it names none
     */
    record Title(String text, int rows, int columns, ReportPath path) implements FormBox {}

    /**
     * What a report fills in.
     *
     * @param path    the path of the cell
     * @param cell    what was read
     * @param columns how many columns it spans
     */
    record Value(CellPath path, Cell cell, int columns) implements FormBox {
        @Override
        public int rows() {
            return 1;
        }
    }
}
