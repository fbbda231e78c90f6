package io.github.ogireport.internal.rule.proactive;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.internal.rule.base.FeeStatement;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** OGI-T205: the fee of table two is not less than the processing fee that section six names, as far as its digits tell. */
public final class FeeBelowProcessingFee extends StandardRule {
    private static final String PATH = ProactiveRow.FEES.path(ProactiveColumn.AMOUNT);
    private static final int TEN_THOUSANDS = 4;

    /** Made once for the list of standard rules. */
    public FeeBelowProcessingFee() {
        super("OGI-T205", Severity.INFO, RuleScope.PROACTIVE, LegalBasis.FEE_MEASURES);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        Optional<Cell> fee = context.report().proactive().cell(ProactiveRow.FEES, ProactiveColumn.AMOUNT);
        if (fee.isEmpty()) {
            collector.notApplicable(PATH, "reason.otherForm");
            return;
        }
        FeeStatement statement = FeeStatement.of(context.report());
        if (statement.amounts().size() > 1) {
            collector.notAssessable(PATH, "OGI-T205.severalAmounts");
        } else if (statement.amounts().isEmpty()
                || statement.amounts().iterator().next().signum() == 0) {
            collector.notApplicable(PATH, "OGI-T205.noAmount");
        } else if (!fee.get().hasNumber()) {
            collector.lacking(PATH, List.of(PATH));
        } else {
            compare(fee.get(), statement.amounts().iterator().next(), collector);
        }
    }

    private static void compare(Cell fee, BigDecimal processingFee, RuleCollector collector) {
        BigDecimal printed = Count.exact(fee);
        int power = fee.unit().startsWith("元") ? 0 : TEN_THOUSANDS;
        // Half a unit of the last digit printed may have been rounded away.
        BigDecimal rounding = BigDecimal.valueOf(5, printed.scale() + 1);
        BigDecimal most = printed.add(rounding).scaleByPowerOfTen(power);
        if (most.compareTo(processingFee) >= 0) {
            collector.passed(PATH);
        } else {
            collector.violated(Violation.at(PATH)
                    .withCells(List.of(PATH))
                    .withArguments(fee.text(), processingFee.toPlainString()));
        }
    }
}
