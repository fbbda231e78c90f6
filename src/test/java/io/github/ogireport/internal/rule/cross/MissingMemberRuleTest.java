package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.CrossReport;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingMemberRuleTest {
    private static final ReportFixture DISTRICT = report("瓯海区人民政府", "2024");

    private static Outcomes expecting(List<String> expected, ReportFixture... members) {
        List<AnnualReport> reports =
                List.of(members).stream().map(ReportFixture::build).toList();
        return new Outcomes("OGI-A04", CrossReport.assessMembers(DISTRICT.build(), reports, expected));
    }

    @Test
    void aReportOnTheYearOfTheAggregatePasses() {
        assertThat(expecting(List.of(), report("瓯海区审计局", "2024")).at("member[0]:year"))
                .isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void aReportOnAnotherYearIsAWarning() {
        Finding finding = expecting(List.of(), report("瓯海区财政局", "2024"), report("瓯海区审计局", "2023"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path().toString()).isEqualTo("member[1]:year");
        assertThat(finding.message()).contains("瓯海区审计局").contains("2023").contains("2024");
    }

    @Test
    void ofAReportWithoutYearNothingIsClaimed() {
        assertThat(expecting(List.of(), report("瓯海区审计局", "")).at("member[0]:year"))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void anExpectedBodyWithoutReportIsAWarningInAnySpellingOfItsName() {
        Outcomes outcomes =
                expecting(List.of("瓯海区审计局", "娄桥街道", "南白象街道"), report("瓯海区审计局", "2024"), report("娄桥街道办事处", "2024"));

        assertThat(outcomes.finding().path().toString()).isEqualTo("members");
        assertThat(outcomes.finding().message()).contains("南白象街道");
    }

    @Test
    void anExpectedBodyWithAReportOnAnotherYearIsReportedOnce() {
        assertThat(expecting(List.of("瓯海区审计局"), report("瓯海区审计局", "2023"))
                        .finding()
                        .path()
                        .toString())
                .isEqualTo("member[0]:year");
    }

    @Test
    void anExpectedBodyMayBeTheOneWhoseReportDoesNotStateItsName() {
        Outcomes outcomes = expecting(List.of("瓯海区审计局"), report("", "2024"));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("members")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }
}
