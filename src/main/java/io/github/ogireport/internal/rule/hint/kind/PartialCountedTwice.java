package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import io.github.ogireport.internal.rule.hint.explanation.OutcomeRows;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.Hint;
import java.util.List;
import java.util.Set;

/** The outcomes exceed their total by what is partially disclosed, in every column, while the balance holds. */
public final class PartialCountedTwice implements HintKind {
    @Override
    public List<Explanation> find(SumBook book) {
        RequestRow partial = RequestRow.PARTIALLY_DISCLOSED;
        if (!book.broken("OGI-T302").isEmpty() || !OutcomeRows.explain(book, List.of(partial), 1)) {
            return List.of();
        }
        Hint hint = new Hint("hint.partialCountedTwice", RowPath.of(partial), List.of("@" + RowPath.of(partial)));
        return List.of(new Explanation(hint, Set.copyOf(book.broken("OGI-T303"))));
    }
}
