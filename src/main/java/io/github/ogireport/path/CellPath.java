package io.github.ogireport.path;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * The path of a cell, such as {@code requests.newlyReceived.total}. There is one object for each cell of the two forms.
 *
 * @since 0.1.0
 */
public final class CellPath implements ReportPath {
    private static final long serialVersionUID = 1L;

    private final RowPath rowPath;
    private final String text;
    private final transient FormRow row;
    private final transient FormColumn column;

    CellPath(RowPath rowPath, FormRow row, FormColumn column) {
        this.rowPath = rowPath;
        this.row = row;
        this.column = column;
        this.text = rowPath + "." + column.key();
    }

    /**
     * The path of a cell of the table of proactive disclosure.
     *
     * @throws IllegalArgumentException if no form has such a cell
     */
    public static CellPath of(ProactiveRow row, ProactiveColumn column) {
        return PathTexts.cell(row, column);
    }

    /** The path of a cell of the table of requests. */
    public static CellPath of(RequestRow row, Applicant column) {
        return PathTexts.cell(row, column);
    }

    /** The path of a cell of the table of reconsideration and litigation. */
    public static CellPath of(ChallengeGroup group, ChallengeResult column) {
        return PathTexts.cell(group, column);
    }

    /**
     * The path of a cell of any table.
     *
     * @throws IllegalArgumentException if no form has such a cell
     */
    public static CellPath of(FormRow row, FormColumn column) {
        return PathTexts.cell(row, column);
    }

    /**
     * The path of this text.
     *
     * @throws IllegalArgumentException if it is not that of a cell; the message names the nearest one
     */
    public static CellPath parse(String text) {
        return PathTexts.parseCell(text);
    }

    /** The paths of all cells of both forms, in the order of the form. */
    public static List<CellPath> all() {
        return PathTexts.cells();
    }

    /** The table of this cell. */
    public TableKind table() {
        return row.table();
    }

    /** The row of this cell. */
    public FormRow row() {
        return row;
    }

    /** The column of this cell. */
    public FormColumn column() {
        return column;
    }

    /** The path of the row of this cell. */
    public RowPath rowPath() {
        return rowPath;
    }

    @Override
    public Optional<ReportPath> parent() {
        return Optional.of(rowPath);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private Object readResolve() {
        return ReportPath.parse(text);
    }
}
