package io.github.ogireport.internal.rule.proactive;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.RulesPower;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** OGI-T202: only bodies that can make rules count some; others nearly always mean normative documents. */
public final class T202RulesWithoutPower implements Check {
    @Override
    public void check(RuleContext context, RuleCollector collector) {
        ReportPath path = RowPath.of(ProactiveRow.RULES);
        Optional<ProactiveCounts> rules = context.report().proactive().row(ProactiveRow.RULES);
        if (rules.isEmpty() || !context.report().proactive().present()) {
            collector.notApplicable(path, "reason.tableMissing");
            return;
        }
        List<ReportPath> counted = counted(rules.get());
        RulesPower power = counted.isEmpty()
                ? RulesPower.YES
                : RulesPower.of(context.report().agency().orElse(""));
        switch (power) {
            case YES -> collector.passed(path);
            case NO ->
                collector.violated(Violation.at(counted.get(0))
                        .withCells(counted)
                        .withArguments(context.report().agency().orElse("")));
            case UNKNOWN -> collector.notAssessable(path, "reason.bodyUnknown");
        }
    }

    /** The cells of the row that hold a number above zero. */
    private static List<ReportPath> counted(ProactiveCounts rules) {
        List<ReportPath> counted = new ArrayList<>();
        List<ProactiveColumn> columns = rules.row().columns(rules.form());
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = rules.cells().get(i);
            if (cell.isNumber() && Count.exact(cell).signum() > 0) {
                counted.add(CellPath.of(rules.row(), columns.get(i)));
            }
        }
        return counted;
    }
}
