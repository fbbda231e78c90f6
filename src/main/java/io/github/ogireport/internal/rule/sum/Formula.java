package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.Cell;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which cells together equal which, or are at least as many.
 *
 * @param key   the key of the message where that is not so: the id of its rule, or one that begins with it
 * @param at    the cell where a finding sits
 * @param left  the cells of the left side
 * @param right the cells of the right side
 */
public record Formula(String key, CellPath at, List<CellPath> left, List<CellPath> right) {
    /** Takes copies of the lists. */
    public Formula {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** The sum in {@code report}, without the rows that its form does not have; empty where it does not have the row of {@link #at()}. */
    public Optional<Sum> in(AnnualReport report) {
        return report.cell(at).isEmpty()
                ? Optional.empty()
                : Optional.of(new Sum(key, at, terms(left, report), terms(right, report)));
    }

    private static List<Term> terms(List<CellPath> paths, AnnualReport report) {
        List<Term> terms = new ArrayList<>(paths.size());
        for (CellPath path : paths) {
            Optional<Cell> cell = report.cell(path);
            if (cell.isPresent()) {
                terms.add(new Term(path, cell.get()));
            }
        }
        return terms;
    }
}
