package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.MoneyCell;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.ReportProse;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.List;

/** OGI-P06: the processing fee is not both denied and stated, and is not more than all fees of table two. */
public final class P06ProcessingFee extends ProseRule {
    private static final CellPath PATH = CellPath.of(ProactiveRow.FEES, ProactiveColumn.AMOUNT);

    @Override
    protected boolean check(ReportProse prose) {
        RuleCollector collector = prose.collector();
        List<Statement> claims =
                Comparison.claims(PATH, prose.statements().about(Topic.PROCESSING_FEE, Act.CHARGED), collector);
        if (claims.isEmpty()) {
            return true;
        }
        Statement denial = claims.get(0);
        Statement amount = denial;
        for (Statement claim : claims) {
            denial = claim.saysNone() ? claim : denial;
            amount = claim.saysNone() ? amount : claim;
        }
        if (amount.saysNone()) {
            collector.passed(PATH);
        } else if (denial.saysNone()) {
            collector.violated(Violation.at(denial.passage().path())
                    .withPlace(denial.span())
                    .withKey("OGI-P06.denied")
                    .withArguments(denial.clause(), amount.clause(), Comparison.place(amount)));
        } else {
            inTable(amount, prose.report(), collector);
        }
        return true;
    }

    private static void inTable(Statement stated, AnnualReport report, RuleCollector collector) {
        MoneyCell fees = MoneyCell.of(report.proactive().cell(ProactiveRow.FEES, ProactiveColumn.AMOUNT));
        List<ReportPath> cells = List.of(PATH);
        if (!fees.isPrinted()) {
            collector.notApplicable(PATH, "reason.otherForm");
        } else if (!fees.isKnown()) {
            collector.lacking(PATH, cells);
        } else {
            BigDecimal said = stated.amount().value();
            BigDecimal most = fees.most().add(stated.amount().tolerance());
            if (said.compareTo(most) <= 0) {
                collector.passed(PATH);
            } else {
                collector.violated(Violation.at(PATH)
                        .withPlace(stated.span())
                        .withArguments(stated.clause(), fees.text(), Comparison.place(stated))
                        .withCells(cells)
                        .withSides(
                                Comparison.exact(said),
                                Comparison.exact(fees.yuan().value())));
            }
        }
    }
}
