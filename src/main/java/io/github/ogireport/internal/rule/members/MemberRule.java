package io.github.ogireport.internal.rule.members;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.cross.Membership;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;

/** A rule over an aggregate report and the reports of its members. */
abstract class MemberRule extends StandardRule {
    MemberRule(String id, Severity severity, String legalBasis) {
        super(id, severity, RuleScope.MEMBERS, legalBasis);
    }

    /** Checks {@code membership} and reports the outcome at each place. */
    abstract void check(Membership membership, RuleCollector collector);

    @Override
    public final void check(RuleContext context, RuleCollector collector) {
        check(Membership.of(context.report(), context.members(), context.expectedMembers()), collector);
    }
}
