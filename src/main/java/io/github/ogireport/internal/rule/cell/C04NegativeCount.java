package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import java.util.List;

/** OGI-C04: no count is negative; only 本年增/减 of the 2019 form has a sign. */
public final class C04NegativeCount extends CellRule {
    @Override
    boolean concerns(Cell cell) {
        return isBelowZero(cell);
    }

    @Override
    void report(RuleContext context, TableKind kind, List<CellAt> cells, RuleCollector collector) {
        List<CellAt> negative = cells.stream()
                .filter(term -> !isSigned(term) && isBelowZero(term.cell()))
                .toList();
        if (negative.isEmpty()) {
            collector.passed(TablePath.of(kind));
        }
        violatedAtEach(kind, negative, "OGI-C04", Severity.ERROR, collector);
    }

    private static boolean isBelowZero(Cell cell) {
        return cell instanceof Cell.Number number && number.amount().signum() < 0;
    }
}
