package consumer;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.AbstractRule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.SumCheck;
import java.util.List;
import java.util.Map;

/** A rule of a house: what it received is what it carried in. Wrong for nearly every report, so that it is seen to work. */
public final class NothingReceived extends AbstractRule {
    private static final CellPath RECEIVED = CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL);
    private static final CellPath CARRIED_IN = CellPath.of(RequestRow.CARRIED_IN, Applicant.TOTAL);

    /** Made by the service loader. */
    public NothingReceived() {
        super(
                "HOUSE-1",
                Severity.WARNING,
                RuleScope.REQUESTS,
                "内部规定",
                RuleMessages.of(
                        Map.of("HOUSE-1", "新收{0}件，结转{1}件"), Map.of("HOUSE-1", "{0} received, {1} carried in")));
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        SumCheck.at(RECEIVED).left(List.of(RECEIVED)).right(List.of(CARRIED_IN)).check(context, collector);
    }
}
