package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import io.github.ogireport.internal.rule.hint.explanation.Repairs;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;

/** Of the cells that could repair every broken sum, exactly one holds the repairing value with two digits transposed. */
public final class TransposedDigits implements HintKind {
    @Override
    public List<Explanation> find(SumBook book) {
        List<Explanation> found = new ArrayList<>();
        Repairs.ofOneCell(book).forEach((path, value) -> {
            String printed = Long.toString(book.value(path));
            String repaired = Long.toString(value);
            if (isTransposed(printed, repaired)) {
                found.add(new Explanation(
                        new Hint("hint.transposedDigits", path, List.of("@" + path, printed, repaired)),
                        book.broken()));
            }
        });
        return found.size() == 1 ? found : List.of();
    }

    /** Whether the two differ in two neighbouring digits, which are exchanged. */
    public static boolean isTransposed(String one, String other) {
        int length = one.length();
        if (length != other.length()) {
            return false;
        }
        int first = 0;
        while (first < length && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first + 1 < length
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first)
                && one.regionMatches(first + 2, other, first + 2, length - first - 2);
    }
}
