package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import io.github.ogireport.internal.rule.hint.explanation.OutcomeRows;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.internal.rule.sum.OutcomeGroup;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A total holds the subtotal of one group besides its rows, or everything twice. */
public final class SubtotalAdded implements HintKind {
    @Override
    public List<Explanation> find(SumBook book) {
        List<Explanation> found = new ArrayList<>();
        for (OutcomeGroup group : OutcomeGroup.values()) {
            if (OutcomeRows.explain(book, group.rows(), -1)) {
                found.add(new Explanation(
                        new Hint(
                                "hint.subtotalAdded",
                                RowPath.of(RequestRow.OUTCOMES_TOTAL),
                                List.of("@" + group.key())),
                        Set.copyOf(book.broken("OGI-T303"))));
            }
        }
        if (!found.isEmpty()) {
            return found.size() == 1 ? found : List.of();
        }
        Set<Sum> doubled = doubled(book);
        return doubled.isEmpty()
                ? List.of()
                : List.of(new Explanation(new Hint("hint.totalDoubled", ReportPath.report(), List.of()), doubled));
    }

    /** The broken sums with a single total that is twice its parts; empty unless that is so wherever such a sum is broken. */
    private static Set<Sum> doubled(SumBook book) {
        List<Sum> doubled = new ArrayList<>();
        for (Sum sum : book.broken()) {
            if (sum.right().size() == 1) {
                Term total = sum.right().get(0);
                if (book.value(total.path()) != -2 * book.difference(sum)) {
                    return Set.of();
                }
                doubled.add(sum);
            }
        }
        return Set.copyOf(doubled);
    }
}
