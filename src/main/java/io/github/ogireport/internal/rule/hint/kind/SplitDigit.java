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

/** A number stands in two neighbouring cells: 1 and 2 in place of 12 and 0. */
public final class SplitDigit implements HintKind {
    private static final Applicant[] COLUMNS = Applicant.values();
    private static final int LONGEST = 12;

    @Override
    public List<Explanation> find(SumBook book) {
        List<Explanation> found = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            for (int i = 0; i + 1 < Applicant.TOTAL.ordinal(); i++) {
                CellPath first = CellPath.of(row, COLUMNS[i]);
                CellPath second = CellPath.of(row, COLUMNS[i + 1]);
                String joined = Long.toString(book.value(first)) + book.value(second);
                if (book.value(first) > 0 && book.isKnown(second) && joined.length() <= LONGEST) {
                    // Beside a zero, 8 for 80 is a digit lost in one cell.
                    if (book.value(second) > 0) {
                        add(book, Map.of(first, Long.valueOf(joined), second, 0L), first, joined, found);
                    }
                    add(book, Map.of(first, 0L, second, Long.valueOf(joined)), second, joined, found);
                }
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    private static void add(
            SumBook book, Map<CellPath, Long> changes, CellPath path, String joined, List<Explanation> found) {
        Set<Sum> repaired = book.repaired(changes);
        if (repaired.size() >= 2) {
            found.add(new Explanation(new Hint("hint.splitDigit", path, List.of("@" + path, joined)), repaired));
        }
    }
}
