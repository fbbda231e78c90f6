package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import io.github.ogireport.internal.rule.hint.explanation.Repairs;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Hint;
import java.util.List;
import java.util.Map;

/** Exactly one cell of the table can be changed so that every broken sum holds and none breaks. */
public final class OneCell implements HintKind {
    @Override
    public List<Explanation> find(SumBook book) {
        Map<ReportPath, Long> repairs = Repairs.ofOneCell(book);
        if (repairs.size() != 1) {
            return List.of();
        }
        Map.Entry<ReportPath, Long> repair = repairs.entrySet().iterator().next();
        ReportPath path = repair.getKey();
        return List.of(new Explanation(
                new Hint(
                        "hint.oneCell",
                        path,
                        List.of("@" + path, Long.toString(book.value(path)), Long.toString(repair.getValue()))),
                book.broken()));
    }
}
