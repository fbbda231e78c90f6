package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;

/** OGI-Y03: some statistical period is stated, wherever. */
public final class Y03PeriodStated extends StandardRule {
    private static final MetadataPath PATH = MetadataPath.PERIOD;

    /** Made once for the list of standard rules. */
    public Y03PeriodStated() {
        super("OGI-Y03", Severity.INFO, RuleScope.IDENTITY, IdentityRule.ARTICLE_49);
    }

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
