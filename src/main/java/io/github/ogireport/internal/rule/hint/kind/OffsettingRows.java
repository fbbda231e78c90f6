package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases filed in the wrong row: two rows are off by the same number in opposite directions, every column holds. */
public final class OffsettingRows implements HintKind {
    private static final Applicant[] COLUMNS = Applicant.values();

    @Override
    public List<Explanation> find(SumBook book) {
        List<Sum> rows = book.broken("OGI-T301");
        if (rows.size() != 2 || book.broken().size() != 2) {
            return List.of();
        }
        boolean firstIsMore = book.difference(rows.get(0)) > 0;
        Sum more = rows.get(firstIsMore ? 0 : 1);
        Sum less = rows.get(firstIsMore ? 1 : 0);
        long cases = book.difference(more);
        List<CellPath> sources = new ArrayList<>();
        for (Applicant column : COLUMNS) {
            CellPath source = CellPath.of(row(more), column);
            CellPath target = CellPath.of(row(less), column);
            Map<CellPath, Long> changes =
                    Map.of(source, book.value(source) - cases, target, book.value(target) + cases);
            if (column != Applicant.TOTAL && book.repaired(changes).size() == 2) {
                sources.add(source);
            }
        }
        if (sources.isEmpty()) {
            return List.of();
        }
        Hint hint = new Hint(
                "hint.offsettingRows",
                sources.size() == 1 ? sources.get(0) : ReportPath.report(),
                List.of(Long.toString(cases), "@" + RowPath.of(row(more)), "@" + RowPath.of(row(less))));
        return List.of(new Explanation(hint, book.broken()));
    }

    private static RequestRow row(Sum sum) {
        for (RequestRow row : RequestRow.values()) {
            if (CellPath.of(row, Applicant.TOTAL).equals(sum.path())) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row of the table of requests: " + sum.path());
    }
}
