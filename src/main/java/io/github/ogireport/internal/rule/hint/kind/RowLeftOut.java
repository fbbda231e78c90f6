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

/** The outcomes exceed their total by exactly one row, in at least two columns: left out of the total, or counted twice. */
public final class RowLeftOut implements HintKind {
    @Override
    public List<Explanation> find(SumBook book) {
        if (book.broken("OGI-T303").size() < 2) {
            return List.of();
        }
        List<Explanation> found = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            if (row.part() == RequestRow.Part.OUTCOME && OutcomeRows.explain(book, List.of(row), 1)) {
                Hint hint = new Hint("hint.rowLeftOut", RowPath.of(row), List.of("@" + RowPath.of(row)));
                found.add(new Explanation(hint, Set.copyOf(book.broken("OGI-T303"))));
            }
        }
        boolean isPartial = found.size() == 1
                && found.get(0).hint().path().equals(RowPath.of(RequestRow.PARTIALLY_DISCLOSED))
                && book.broken("OGI-T302").isEmpty();
        return found.size() == 1 && !isPartial ? found : List.of();
    }
}
