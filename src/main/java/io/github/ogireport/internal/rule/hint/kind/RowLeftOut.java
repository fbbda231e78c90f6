package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import io.github.ogireport.internal.rule.hint.explanation.OutcomeRows;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The outcomes exceed their total by exactly one row, in at least two columns: left out of the total, or counted twice. Where that row is
 * what is partially disclosed and the balance holds, one column is enough: its requests are among those disclosed as well.
 */
public final class RowLeftOut implements HintKind {
    @Override
    public List<Explanation> find(SumBook book) {
        List<RequestRow> rows = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            if (row.part() == RequestRow.Part.OUTCOME && OutcomeRows.explain(book, List.of(row), 1)) {
                rows.add(row);
            }
        }
        if (rows.contains(RequestRow.PARTIALLY_DISCLOSED)
                && book.broken("OGI-T302").isEmpty()) {
            return of("hint.partialCountedTwice", RequestRow.PARTIALLY_DISCLOSED, book);
        }
        boolean single = rows.size() == 1 && book.broken("OGI-T303").size() > 1;
        return single ? of("hint.rowLeftOut", rows.get(0), book) : List.of();
    }

    private static List<Explanation> of(String key, RequestRow row, SumBook book) {
        Hint hint = new Hint(key, RowPath.of(row), List.of("@" + RowPath.of(row)));
        return List.of(new Explanation(hint, Set.copyOf(book.broken("OGI-T303"))));
    }
}
