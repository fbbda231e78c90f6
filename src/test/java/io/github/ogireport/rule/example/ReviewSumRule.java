package io.github.ogireport.rule.example;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.AbstractRule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.SumCheck;
import java.util.List;
import java.util.Map;

/** A sum: no more reconsiderations are corrected than there are. */
public final class ReviewSumRule extends AbstractRule {
    private static final CellPath TOTAL = CellPath.of(ChallengeGroup.RECONSIDERATION, ChallengeResult.TOTAL);
    private static final CellPath CORRECTED = CellPath.of(ChallengeGroup.RECONSIDERATION, ChallengeResult.CORRECTED);

    /** Made once, for all reports. */
    public ReviewSumRule() {
        super(
                "HN-02",
                Severity.ERROR,
                RuleScope.CHALLENGES,
                "内部规定",
                RuleMessages.of(
                        Map.of("HN-02", "总计{0}件，少于纠正的{1}件"), Map.of("HN-02", "{0} in all, fewer than {1} corrected")));
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        SumCheck.at(TOTAL).left(List.of(TOTAL)).right(List.of(CORRECTED)).checkAtLeast(context, collector);
    }
}
