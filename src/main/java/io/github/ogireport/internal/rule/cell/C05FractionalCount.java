package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import java.util.List;

/** OGI-C05: counts are whole; money may have decimals, and a whole number printed as 3.0 is only noted. */
public final class C05FractionalCount extends CellRule {
    @Override
    boolean concerns(Cell cell) {
        return cell instanceof Cell.Number number && number.amount().scale() > 0;
    }

    @Override
    void report(RuleContext context, TableKind kind, List<CellAt> cells, RuleCollector collector) {
        List<CellAt> counts = cells.stream()
                .filter(term -> !isMoney(term) && !Count.isRounded(term.cell()))
                .toList();
        if (counts.isEmpty()) {
            collector.passed(TablePath.of(kind));
        }
        List<CellAt> whole = counts.stream().filter(C05FractionalCount::isWhole).toList();
        List<CellAt> fractions = counts.stream().filter(term -> !isWhole(term)).toList();
        violatedAtEach(kind, fractions, "OGI-C05", Severity.ERROR, collector);
        violatedAtEach(kind, whole, "OGI-C05.whole", Severity.INFO, collector);
    }

    private static boolean isWhole(CellAt term) {
        return term.cell().value().orElseThrow().stripTrailingZeros().scale() <= 0;
    }
}
