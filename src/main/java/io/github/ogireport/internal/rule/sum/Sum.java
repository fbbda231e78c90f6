package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.Cell;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A sum of the form: the cells of the left side together equal those of the right side.
 *
 * @param key   the key of the message where they do not; the id of its rule, or one that begins with it
 * @param path  the cell where a finding sits
 * @param left  the cells of the left side
 * @param right the cells of the right side
 */
public record Sum(String key, CellPath path, List<Term> left, List<Term> right) {
    /** Takes copies of the lists. */
    public Sum {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Sums of one table are the same where key and place are; comparing all cells would cost more than it gains. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sum sum && key.equals(sum.key) && path.equals(sum.path);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + path.hashCode();
    }

    /** The paths of all cells that take part, left side first. */
    public List<ReportPath> paths() {
        List<ReportPath> paths = new ArrayList<>(left.size() + right.size());
        for (Term term : left) {
            paths.add(term.path());
        }
        for (Term term : right) {
            paths.add(term.path());
        }
        return paths;
    }

    /** Whether all cells stand in one row. */
    public boolean isRow() {
        return left.stream().allMatch(this::isInRow) && right.stream().allMatch(this::isInRow);
    }

    private boolean isInRow(Term term) {
        return term.path() instanceof CellPath cell && cell.row() == path.row();
    }

    /**
     * What the terms of a side hold, as an argument of a message: the names of those above or below zero and their numbers. In a
     * row the columns are named, else the rows.
     */
    public String printed(List<Term> side) {
        boolean row = isRow();
        StringJoiner printed = new StringJoiner(" ");
        for (Term term : side) {
            if (term.cell() instanceof Cell.Number number
                    && number.amount().signum() != 0
                    && term.path() instanceof CellPath cell) {
                String name =
                        row ? "column." + cell.column().key() : cell.rowPath().toString();
                printed.add("@" + name + "=" + number.amount().toPlainString());
            }
        }
        return printed.length() == 0 ? "0" : printed.toString();
    }
}
