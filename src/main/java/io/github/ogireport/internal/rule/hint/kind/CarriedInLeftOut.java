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
import java.util.List;

/** What was carried in is missing on the side of the outcomes, in every column that carries something in. */
public final class CarriedInLeftOut implements HintKind {
    @Override
    public List<Explanation> find(SumBook book) {
        List<Sum> balances = book.broken("OGI-T302");
        if (balances.isEmpty() || balances.size() != book.broken().size()) {
            return List.of();
        }
        for (Applicant column : Applicant.values()) {
            CellPath carriedIn = CellPath.of(RequestRow.CARRIED_IN, column);
            for (Sum sum : book.sums(carriedIn)) {
                if (sum.key().equals("OGI-T302") && book.difference(sum) != book.value(carriedIn)) {
                    return List.of();
                }
            }
        }
        RowPath path = RowPath.of(RequestRow.CARRIED_IN);
        return List.of(new Explanation(new Hint("hint.carriedInLeftOut", path, List.of("@" + path)), book.broken()));
    }
}
