package io.github.ogireport.internal.rule.members;

import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.cross.Membership;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;

/** A rule over an aggregate report and the reports of its members. */
abstract class MemberRule implements Check {
    /** Checks {@code membership} and reports the outcome at each place. */
    abstract void check(Membership membership, RuleCollector collector);

    @Override
    public final void check(RuleContext context, RuleCollector collector) {
        check(Membership.of(context.report(), context.members(), context.expectedMembers()), collector);
    }
}
