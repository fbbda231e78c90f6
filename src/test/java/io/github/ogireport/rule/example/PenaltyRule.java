package io.github.ogireport.rule.example;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.ResourceBundle;

/** A rule with its own message bundle, found by the service loader: a library decides no penalties. */
public final class PenaltyRule implements Rule {
    private static final CellPath PATH = CellPath.of(ProactiveRow.PENALTIES, ProactiveColumn.DECISIONS);
    private static final RuleMessages MESSAGES = RuleMessages.ofBundles(
            locale -> ResourceBundle.getBundle("io.github.ogireport.rule.example.library-rules", locale));

    @Override
    public String id() {
        return "LIB-01";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String legalBasis() {
        return "图书馆没有行政处罚权";
    }

    @Override
    public RuleScope scope() {
        return RuleScope.PROACTIVE;
    }

    @Override
    public RuleMessages messages() {
        return MESSAGES;
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        if (!context.report().agency().orElse("").endsWith("图书馆")) {
            collector.notApplicable(PATH, "LIB-01.other");
            return;
        }
        Cell cell = context.report()
                .proactive()
                .cell(ProactiveRow.PENALTIES, ProactiveColumn.DECISIONS)
                .orElse(Cell.missing());
        if (!cell.isNumber()) {
            collector.lacking(PATH, List.of(PATH));
        } else if (cell.value().orElseThrow().signum() == 0) {
            collector.passed(PATH);
        } else {
            collector.violated(Violation.at(PATH).withCells(List.of(PATH)).withArguments(cell.text()));
        }
    }
}
