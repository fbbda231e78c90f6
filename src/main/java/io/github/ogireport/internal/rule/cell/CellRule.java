package io.github.ogireport.internal.rule.cell;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.RowCounts;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** A rule about single cells of all three tables. */
abstract class CellRule implements Check {
    private static final TableKind[] KINDS = TableKind.values();
    private static final int NAMED_ONE_BY_ONE = 10;

    @Override
    public final void check(RuleContext context, RuleCollector collector) {
        for (TableKind kind : KINDS) {
            if (!context.report().has(kind)) {
                collector.notApplicable(TablePath.of(kind), "reason.tableMissing");
                continue;
            }
            List<CellAt> cells = cells(context.report(), kind);
            if (cells.isEmpty()) {
                collector.passed(TablePath.of(kind));
            } else {
                report(context, kind, cells, collector);
            }
        }
    }

    private List<CellAt> cells(AnnualReport report, TableKind kind) {
        List<CellAt> concerned = new ArrayList<>();
        for (RowCounts row : report.rows(kind)) {
            List<Cell> cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                if (concerns(cells.get(i))) {
                    concerned.add(new CellAt(row.path(i), cells.get(i)));
                }
            }
        }
        return concerned;
    }

    /** Whether the cell has to be looked at more closely. */
    abstract boolean concerns(Cell cell);

    /** Reports what is the matter with the cells of one table that the rule concerns. */
    abstract void report(RuleContext context, TableKind kind, List<CellAt> cells, RuleCollector collector);

    /** A violation for each cell, or a single one for the table where they are many. */
    static void violatedAtEach(
            TableKind kind, List<CellAt> cells, String key, Severity severity, RuleCollector collector) {
        if (cells.size() > NAMED_ONE_BY_ONE) {
            collector.violated(Violation.at(TablePath.of(kind))
                    .withKey(key + ".many")
                    .withSeverity(severity)
                    .withCells(paths(cells))
                    .withArguments(
                            Integer.toString(cells.size()), cells.get(0).cell().text()));
            return;
        }
        for (CellAt term : cells) {
            collector.violated(Violation.at(term.path())
                    .withKey(key)
                    .withSeverity(severity)
                    .withCells(List.of(term.path()))
                    .withArguments(term.cell().text()));
        }
    }

    static List<CellPath> paths(List<CellAt> cells) {
        return cells.stream().map(CellAt::path).toList();
    }

    static boolean isSigned(CellAt term) {
        return term.path().column() == ProactiveColumn.CHANGE;
    }

    static boolean isMoney(CellAt term) {
        return term.path().column() == ProactiveColumn.AMOUNT;
    }
}
