package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of a row stand one column to the left or right of where every sum would hold. */
public final class ShiftedRow implements HintKind {
    private static final Applicant[] COLUMNS = Applicant.values();
    private static final int LAST = COLUMNS.length - 1;

    @Override
    public List<Explanation> find(SumBook book) {
        List<Explanation> found = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            long[] printed = new long[COLUMNS.length];
            boolean known = true;
            int filled = 0;
            for (int i = 0; i < COLUMNS.length; i++) {
                known &= book.isKnown(CellPath.of(row, COLUMNS[i]));
                printed[i] = book.value(CellPath.of(row, COLUMNS[i]));
                filled += printed[i] == 0 ? 0 : 1;
            }
            if (known && filled >= 2) {
                add(book, row, "hint.shiftedRight", printed, movedLeft(printed, LAST), found);
                add(book, row, "hint.shiftedRight", printed, movedLeft(printed, LAST + 1), found);
                add(book, row, "hint.shiftedLeft", printed, movedRight(printed, LAST), found);
                add(book, row, "hint.shiftedLeft", printed, movedRight(printed, LAST + 1), found);
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    /** The first {@code width} values moved to the left; what falls out must be nothing. Empty where that cannot be. */
    private static long[] movedLeft(long[] printed, int width) {
        long[] moved = printed.clone();
        if (printed[0] != 0) {
            return new long[0];
        }
        System.arraycopy(printed, 1, moved, 0, width - 1);
        moved[width - 1] = 0;
        if (width > LAST) {
            moved[LAST] = applicants(moved, 0);
        }
        return moved;
    }

    /** The first {@code width} values moved to the right; the first applicant is what the total then leaves. */
    private static long[] movedRight(long[] printed, int width) {
        long[] moved = printed.clone();
        if (width == LAST && printed[LAST - 1] != 0) {
            return new long[0];
        }
        System.arraycopy(printed, 0, moved, 1, width - 1);
        moved[0] = width > LAST ? moved[LAST] - applicants(moved, 1) : 0;
        return moved;
    }

    private static long applicants(long[] values, int from) {
        long sum = 0;
        for (int i = from; i < LAST; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static void add(
            SumBook book, RequestRow row, String key, long[] printed, long[] moved, List<Explanation> found) {
        Map<CellPath, Long> changes = new LinkedHashMap<>();
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] != printed[i]) {
                changes.put(CellPath.of(row, COLUMNS[i]), moved[i]);
            }
        }
        // Two changed cells are a swap, which is reported as such.
        if (changes.size() < 3) {
            return;
        }
        Set<Sum> repaired = book.repaired(changes);
        if (repaired.size() >= 2) {
            found.add(new Explanation(new Hint(key, RowPath.of(row), List.of("@" + RowPath.of(row))), repaired));
        }
    }
}
