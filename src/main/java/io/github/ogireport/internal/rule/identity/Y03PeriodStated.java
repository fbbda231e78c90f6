package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;

/** OGI-Y03: some statistical period is stated, wherever. */
public final class Y03PeriodStated implements Check {
    private static final MetadataPath PATH = MetadataPath.PERIOD;

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        boolean stated = context.report().period().isPresent()
                || RunContext.of(context).statements().passages().stream()
                        .anyMatch(passage -> PeriodText.isIn(passage.simplified()));
        if (stated) {
            collector.passed(PATH);
        } else if (AbsenceProof.of(context).ofProse()) {
            collector.violated(Violation.at(PATH));
        } else {
            collector.notAssessable(PATH, AbsenceProof.NOT_PROVEN);
        }
    }
}
