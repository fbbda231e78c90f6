package io.github.ogireport.internal.rule.hint;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases filed in the wrong row: two rows are off by the same number in opposite directions, every column holds. */
final class OffsettingRows implements HintKind {
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
        List<String> sources = new ArrayList<>();
        for (Applicant column : COLUMNS) {
            String source = row(more).path(column);
            String target = row(less).path(column);
            Map<String, Long> changes = Map.of(source, book.value(source) - cases, target, book.value(target) + cases);
            if (column != Applicant.TOTAL && book.repaired(changes).size() == 2) {
                sources.add(source);
            }
        }
        if (sources.isEmpty()) {
            return List.of();
        }
        Hint hint = new Hint(
                "hint.offsettingRows",
                sources.size() == 1 ? sources.get(0) : "",
                List.of(
                        Long.toString(cases),
                        "@" + row(more).path(),
                        "@" + row(less).path()));
        return List.of(new Explanation(hint, book.broken()));
    }

    private static RequestRow row(Sum sum) {
        for (RequestRow row : RequestRow.values()) {
            if (row.path(Applicant.TOTAL).equals(sum.path())) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row of the table of requests: " + sum.path());
    }
}
