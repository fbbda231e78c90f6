package io.github.ogireport.rule.example;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.AbstractRule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.ResourceBundle;

/** A rule with its own message bundle, found by the service loader: a library decides no penalties. */
public final class PenaltyRule extends AbstractRule {
    private static final CellPath PATH = CellPath.of(ProactiveRow.PENALTIES, ProactiveColumn.DECISIONS);
    private static final RuleMessages MESSAGES = RuleMessages.ofBundles(
            locale -> ResourceBundle.getBundle("io.github.ogireport.rule.example.library-rules", locale));

    /** Made by the service loader. */
    public PenaltyRule() {
        super("LIB-01", Severity.INFO, RuleScope.PROACTIVE, "图书馆没有行政处罚权", MESSAGES);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        if (!context.report().agency().orElse("").endsWith("图书馆")) {
            collector.notApplicable(PATH, "LIB-01.other");
            return;
        }
        Cell cell = context.report().cell(PATH).orElse(Cell.missing());
        if (!cell.isNumber()) {
            collector.lacking(PATH, List.of(PATH));
        } else if (cell.value().orElseThrow().signum() == 0) {
            collector.passed(PATH);
        } else {
            collector.violated(Violation.at(PATH).withCells(List.of(PATH)).withArguments(cell.text()));
        }
    }
}
