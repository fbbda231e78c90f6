package io.github.ogireport.internal.rule.hint.explanation;

import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.path.ReportPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes of a single cell that repair every broken sum of the table and break none. */
public final class Repairs {
    private Repairs() {}

    /** The cells and the values that they would have to hold. */
    public static Map<ReportPath, Long> ofOneCell(SumBook book) {
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
}
