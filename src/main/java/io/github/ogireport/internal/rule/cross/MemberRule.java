package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.rule.RuleScope;

/** A rule over an aggregate report and the reports of its members. It has no state. */
non-sealed interface MemberRule extends CrossRule {
    @Override
    default RuleScope scope() {
        return RuleScope.MEMBERS;
    }

    /** Checks {@code membership} and tells {@code collector} the outcome at each place. */
    void check(Membership membership, CrossCollector collector);
}
