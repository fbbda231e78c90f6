package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.ReportPath;

/** A rule that holds the figures of an aggregate against those of its members. */
abstract class AggregateRule implements MemberRule {
    @Override
    public final Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public final String legalBasis() {
        return "《政府信息公开条例》第四条第三款、第四十九条第二款；各地汇总编制要求";
    }

    @Override
    public final void check(Membership membership, CrossCollector collector) {
        if (ReportScope.of(membership.aggregate().report()) == ReportScope.SINGLE) {
            collector.notApplicable(ReportPath.report(), "cross.ownFigures");
        } else {
            compare(membership, collector);
        }
    }

    /** Compares the figures of an aggregate, which says nothing of being the report of one body. */
    abstract void compare(Membership membership, CrossCollector collector);
}
