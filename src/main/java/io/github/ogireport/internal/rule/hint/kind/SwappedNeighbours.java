package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Exactly one pair of neighbouring cells, side by side or one above the other, can be exchanged to repair the sums. */
public final class SwappedNeighbours implements HintKind {
    private static final Applicant[] COLUMNS = Applicant.values();

    @Override
    public List<Explanation> find(SumBook book) {
        List<Explanation> found = new ArrayList<>();
        List<RequestRow> rows = new ArrayList<>(List.of(RequestRow.values()));
        rows.removeIf(row -> !book.isKnown(CellPath.of(row, Applicant.TOTAL))
                && !book.isKnown(CellPath.of(row, Applicant.NATURAL_PERSON)));
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < COLUMNS.length; column++) {
                CellPath path = CellPath.of(rows.get(i), COLUMNS[column]);
                if (column + 1 < COLUMNS.length) {
                    add(book, path, CellPath.of(rows.get(i), COLUMNS[column + 1]), found);
                }
                if (i + 1 < rows.size()) {
                    add(book, path, CellPath.of(rows.get(i + 1), COLUMNS[column]), found);
                }
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    private static void add(SumBook book, CellPath one, CellPath other, List<Explanation> found) {
        long first = book.value(one);
        long second = book.value(other);
        if (first == second || !book.isKnown(one) || !book.isKnown(other)) {
            return;
        }
        Set<Sum> repaired = book.repaired(Map.of(one, second, other, first));
        if (repaired.size() >= 2) {
            Hint hint = new Hint(
                    "hint.neighboursSwapped",
                    one,
                    List.of("@" + one, Long.toString(first), "@" + other, Long.toString(second)));
            found.add(new Explanation(hint, repaired));
        }
    }
}
