package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.CrossReport;
import io.github.ogireport.CrossReport.Comparison;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import java.util.List;

/** What one rule says of some reports. */
record Outcomes(String id, Comparison comparison) {
    static Outcomes ofYears(String id, ReportFixture previous, ReportFixture current) {
        return new Outcomes(id, CrossReport.assessYears(previous.build(), current.build()));
    }

    static Outcomes ofMembers(String id, ReportFixture aggregate, ReportFixture... members) {
        List<AnnualReport> reports =
                List.of(members).stream().map(ReportFixture::build).toList();
        return new Outcomes(id, CrossReport.assessMembers(aggregate.build(), reports));
    }

    List<Finding> findings() {
        return comparison.findings().stream()
                .filter(finding -> finding.code().equals(id))
                .toList();
    }

    Finding finding() {
        List<Finding> findings = findings();
        if (findings.size() != 1) {
            throw new AssertionError("not one finding of " + id + " but " + findings);
        }
        return findings.get(0);
    }

    RuleResult result(String path) {
        return comparison.ruleResults().stream()
                .filter(result ->
                        result.code().equals(id) && result.path().toString().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no result of " + id + " at '" + path + "'"));
    }

    RuleOutcome at(String path) {
        return result(path).outcome();
    }
}
