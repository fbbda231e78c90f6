package io.github.ogireport.internal.rule.proactive;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.FeeStatement;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.Optional;

/** OGI-T206: fees in table two while section six says only 无. A note, because most fees are no processing fees. */
public final class T206FeeWithoutWord implements Check {
    private static final CellPath PATH = CellPath.of(ProactiveRow.FEES, ProactiveColumn.AMOUNT);

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        Optional<Cell> fee = context.report().proactive().cell(ProactiveRow.FEES, ProactiveColumn.AMOUNT);
        if (fee.isEmpty()) {
            collector.notApplicable(PATH, "reason.otherForm");
        } else if (!fee.get().isNumber()) {
            collector.lacking(PATH, List.of(PATH));
        } else if (Count.exact(fee.get()).signum() <= 0
                || !FeeStatement.of(context.report()).onlyNone()) {
            collector.passed(PATH);
        } else {
            collector.violated(Violation.at(PATH)
                    .withCells(List.of(PATH))
                    .withArguments(fee.get().text()));
        }
    }
}
