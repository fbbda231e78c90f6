package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.RulesPower;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import java.util.List;

/** OGI-C02: no cell for a number holds a placeholder. A body that can make no rules may well strike its row out. */
public final class C02PlaceholderCells extends CellRule {
    @Override
    boolean concerns(Cell cell) {
        return cell.state() == CellState.PLACEHOLDER;
    }

    @Override
    void report(RuleContext context, TableKind kind, List<CellAt> cells, RuleCollector collector) {
        boolean powerful = RulesPower.of(context.report().agency().orElse("")) == RulesPower.YES;
        List<CellAt> struckOut = powerful
                ? List.of()
                : cells.stream()
                        .filter(term -> term.path().row() == ProactiveRow.RULES)
                        .toList();
        violatedAtEach(kind, struckOut, "OGI-C02", Severity.INFO, collector);
        violatedAtEach(
                kind,
                cells.stream().filter(term -> !struckOut.contains(term)).toList(),
                "OGI-C02",
                Severity.WARNING,
                collector);
    }
}
