package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Violation;

/** OGI-A03: the words of a report given as aggregate say that its figures are those of a whole area. */
final class AggregateScopeRule implements MemberRule {
    @Override
    public String id() {
        return "OGI-A03";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String legalBasis() {
        return "《政府信息公开条例》第四条第三款、第四十九条；各地汇总编制要求";
    }

    @Override
    public void check(Membership membership, CrossCollector collector) {
        switch (ReportScope.of(membership.aggregate().report())) {
            case AGGREGATE -> collector.passed(ReportPath.report());
            case SINGLE ->
                collector.violated(
                        Violation.at(ReportPath.report()).withArguments(membership.aggregate().agency()));
            case UNCERTAIN -> collector.notAssessable(ReportPath.report(), "OGI-A03.noWords");
        }
    }
}
