package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.rule.cross.Member.Standing;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.RuleOutcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of the reports given belong to the aggregate. */
class MembershipTest {
    private static Membership members(List<String> expected, ReportFixture... members) {
        List<AnnualReport> reports =
                Stream.of(members).map(ReportFixture::build).toList();
        return Membership.of(report("衡南县人民政府", "2024").build(), reports, expected);
    }

    @Test
    void everyReportHasItsStanding() {
        Membership membership = members(
                List.of(),
                report("栗江镇人民政府", "2024"),
                report("宝盖镇人民政府", ""),
                report("宝盖镇人民政府", "2023"),
                report("宝盖镇人民政府", "2024"),
                report("宝盖镇", "2024"),
                report("衡南县", "2024"),
                report("", "2024"));

        assertThat(membership.members())
                .extracting(Member::standing)
                .containsExactly(
                        Standing.FIT,
                        Standing.YEAR_UNSTATED,
                        Standing.OTHER_YEAR,
                        Standing.FIT,
                        Standing.REPEATED,
                        Standing.AGGREGATE_ITSELF,
                        Standing.FIT);
        assertThat(membership.members()).extracting(Member::name).endsWith("[6]");
    }

    @Test
    void bodiesThatAreExpectedAreEnoughToCompare() {
        assertThat(members(List.of("栗江镇")).unfit()).isEmpty();
        assertThat(members(List.of("栗江镇")).missing()).containsExactly("栗江镇");
        assertThat(members(List.of(), report("栗江镇", "2024")).unfit()).isEmpty();
        assertThat(members(List.of()).unfit())
                .hasValueSatisfying(unfit -> assertThat(unfit.outcome()).isEqualTo(RuleOutcome.NOT_APPLICABLE));
    }

    @Test
    void anAggregateWithoutYearCannotBeCompared() {
        Membership membership = Membership.of(report("衡南县人民政府", "").build(), List.of(), List.of("栗江镇"));

        assertThat(membership.unfit()).hasValueSatisfying(unfit -> {
            assertThat(unfit.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
            assertThat(unfit.reason()).isEqualTo("cross.yearUnstated");
        });
    }
}
