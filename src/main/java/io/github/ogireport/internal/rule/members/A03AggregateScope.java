package io.github.ogireport.internal.rule.members;

import io.github.ogireport.internal.rule.cross.Membership;
import io.github.ogireport.internal.rule.cross.ReportScope;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;

/** OGI-A03: the words of a report given as aggregate say that its figures are those of a whole area. */
public final class A03AggregateScope extends MemberRule {
    @Override
    void check(Membership membership, RuleCollector collector) {
        switch (ReportScope.of(membership.aggregate().report())) {
            case AGGREGATE -> collector.passed(ReportPath.report());
            case SINGLE ->
                collector.violated(Violation.at(ReportPath.report())
                        .withArguments(membership.aggregate().agency()));
            case UNCERTAIN -> collector.notAssessable(ReportPath.report(), "OGI-A03.noWords");
        }
    }
}
