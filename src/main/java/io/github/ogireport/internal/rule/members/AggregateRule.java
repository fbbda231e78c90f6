package io.github.ogireport.internal.rule.members;

import io.github.ogireport.internal.rule.cross.Membership;
import io.github.ogireport.internal.rule.cross.ReportScope;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;

/** A rule that holds the figures of an aggregate against those of its members. */
abstract class AggregateRule extends MemberRule {
    @Override
    final void check(Membership membership, RuleCollector collector) {
        if (ReportScope.of(membership.aggregate().report()) == ReportScope.SINGLE) {
            collector.notApplicable(ReportPath.report(), "cross.ownFigures");
        } else {
            compare(membership, collector);
        }
    }

    /** Compares the figures of an aggregate, which says nothing of being the report of one body. */
    abstract void compare(Membership membership, RuleCollector collector);
}
