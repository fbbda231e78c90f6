package io.github.ogireport.internal.rule.proactive;

import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.prose.comparison.MoneyCell;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** OGI-T205: the fee of table two is not less than the processing fee that section six names, as far as its digits say. */
public final class T205FeeBelowProcessingFee implements Check {
    private static final CellPath PATH = CellPath.of(ProactiveRow.FEES, ProactiveColumn.AMOUNT);
    private static final SectionPath OTHER_MATTERS = SectionPath.of(SectionKind.OTHER_MATTERS);

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        MoneyCell fee = MoneyCell.of(context.report().proactive().cell(ProactiveRow.FEES, ProactiveColumn.AMOUNT));
        if (!fee.isPrinted()) {
            collector.notApplicable(PATH, "reason.otherForm");
            return;
        }
        List<BigDecimal> amounts = amounts(RunContext.of(context).statements());
        if (amounts.size() > 1) {
            collector.notAssessable(PATH, "OGI-T205.severalAmounts");
        } else if (amounts.isEmpty()) {
            collector.notApplicable(PATH, "OGI-T205.noAmount");
        } else if (!fee.isKnown()) {
            collector.lacking(PATH, List.of(PATH));
        } else {
            compare(fee, amounts.get(0), collector);
        }
    }

    /** The different amounts of processing fees that section six says were charged, but for none at all. */
    private static List<BigDecimal> amounts(Statements statements) {
        List<BigDecimal> amounts = new ArrayList<>(2);
        for (Statement statement : statements.all()) {
            boolean charged = statement.topic() == Topic.PROCESSING_FEE && statement.act() == Act.CHARGED;
            if (charged && !statement.saysNone() && statement.passage().path().equals(OTHER_MATTERS)) {
                BigDecimal amount = statement.amount().value().stripTrailingZeros();
                if (!amounts.contains(amount)) {
                    amounts.add(amount);
                }
            }
        }
        return amounts;
    }

    /** Half a unit of the last digit printed may have been rounded away. */
    private static void compare(MoneyCell fee, BigDecimal processingFee, RuleCollector collector) {
        if (fee.most().compareTo(processingFee) >= 0) {
            collector.passed(PATH);
        } else {
            collector.violated(Violation.at(PATH)
                    .withCells(List.of(PATH))
                    .withArguments(fee.text(), processingFee.toPlainString()));
        }
    }
}
