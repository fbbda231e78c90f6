package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.BodyKind;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-C01: no cell for a number is blank. One finding a table. */
public final class C01BlankCells extends CellRule {
    @Override
    boolean concerns(Cell cell) {
        return cell.state() == CellState.BLANK;
    }

    @Override
    void report(RuleContext context, TableKind kind, List<CellAt> cells, RuleCollector collector) {
        int all = context.report().rows(kind).stream()
                .mapToInt(row -> row.cells().size())
                .sum();
        boolean tiny = BodyKind.of(context.report().agency().orElse("")) == BodyKind.TOWNSHIP;
        boolean whole = cells.size() == all;
        collector.violated(Violation.at(TablePath.of(kind))
                .withKey(whole ? "OGI-C01.whole" : "OGI-C01")
                .withSeverity(whole && tiny ? Severity.INFO : Severity.WARNING)
                .withCells(paths(cells))
                .withArguments(Integer.toString(cells.size()), Integer.toString(all)));
    }
}
