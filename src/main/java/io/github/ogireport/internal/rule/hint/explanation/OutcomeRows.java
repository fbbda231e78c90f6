package io.github.ogireport.internal.rule.hint.explanation;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.path.CellPath;
import java.util.List;

/** Compares the broken sums of outcomes with the values of rows, column by column. */
public final class OutcomeRows {
    private OutcomeRows() {}

    /** Whether, in every column, the outcomes exceed their total by {@code sign} times what {@code rows} hold together. */
    public static boolean explain(SumBook book, List<RequestRow> rows, int sign) {
        if (book.broken("OGI-T303").isEmpty() || !book.broken("OGI-T301").isEmpty()) {
            return false;
        }
        for (Applicant column : Applicant.values()) {
            long held = 0;
            for (RequestRow row : rows) {
                held += book.value(CellPath.of(row, column));
            }
            for (Sum sum : book.sums(CellPath.of(RequestRow.OUTCOMES_TOTAL, column))) {
                if (sum.key().equals("OGI-T303") && book.difference(sum) != sign * held) {
                    return false;
                }
            }
        }
        return true;
    }
}
