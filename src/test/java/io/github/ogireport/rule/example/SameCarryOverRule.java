package io.github.ogireport.rule.example;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.rule.AbstractRule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.SumCheck;
import java.util.List;
import java.util.Map;

/** A rule over two years: what natural persons had carried forward is carried in. */
public final class SameCarryOverRule extends AbstractRule {
    private static final CellPath NOW = CellPath.of(RequestRow.CARRIED_IN, Applicant.NATURAL_PERSON);
    private static final CellPath THEN = CellPath.of(RequestRow.CARRIED_FORWARD, Applicant.NATURAL_PERSON);

    /** Made once, for all reports. */
    public SameCarryOverRule() {
        super(
                "HN-03",
                Severity.WARNING,
                RuleScope.YEARS,
                "内部规定",
                RuleMessages.of(
                        Map.of("HN-03", "上年结转{1}件，本年为{0}件"), Map.of("HN-03", "{1} carried forward, {0} carried in")));
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        SumCheck.at(NOW)
                .left(List.of(NOW))
                .right(List.of(OtherReportPath.previous(THEN)))
                .check(context, collector);
    }
}
