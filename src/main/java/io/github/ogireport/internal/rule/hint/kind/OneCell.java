package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Exactly one cell of the table can be changed so that every broken sum holds and none breaks; or of those that could be, exactly one
 * holds the repairing value with two digits transposed.
 */
public final class OneCell implements HintKind {
    @Override
    public List<Explanation> find(SumBook book) {
        List<Hint> changed = new ArrayList<>();
        List<Hint> transposed = new ArrayList<>();
        repairs(book).forEach((path, value) -> {
            List<String> values = List.of("@" + path, Long.toString(book.value(path)), Long.toString(value));
            changed.add(new Hint("hint.oneCell", path, values));
            if (isTransposed(values.get(1), values.get(2))) {
                transposed.add(new Hint("hint.transposedDigits", path, values));
            }
        });
        List<Explanation> found = new ArrayList<>(2);
        for (List<Hint> hints : List.of(changed, transposed)) {
            if (hints.size() == 1) {
                found.add(new Explanation(hints.get(0), book.broken()));
            }
        }
        return found;
    }

    /** The cells of which a change repairs every broken sum, and the values that they would have to hold. */
    private static Map<ReportPath, Long> repairs(SumBook book) {
        Map<ReportPath, Long> repairs = new LinkedHashMap<>();
        if (book.broken().isEmpty()) {
            return repairs;
        }
        for (ReportPath path : book.cells()) {
            List<Sum> touched = book.sums(path);
            if (touched.size() < book.broken().size()) {
                continue;
            }
            Sum first = touched.get(0);
            long value = book.value(path) - SumBook.sign(first, path) * book.difference(first);
            Set<Sum> repaired = book.repaired(Map.of(path, value));
            if (repaired.size() == book.broken().size()) {
                repairs.put(path, value);
            }
        }
        return repairs;
    }

    /** Whether the two differ in two neighbouring digits, which are exchanged. */
    private static boolean isTransposed(String one, String other) {
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
