package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import org.junit.jupiter.api.Test;

class AggregateFloorRuleTest {
    private static final String PENALTIES = "proactive.penalties.decisions";

    private static ReportFixture county() {
        return report("衡南县人民政府", "2024");
    }

    private static ReportFixture bureau() {
        return report("衡南县市场监督管理局", "2024");
    }

    private static Outcomes outcomes(ReportFixture aggregate, ReportFixture... members) {
        return Outcomes.ofMembers("OGI-A02", aggregate, members);
    }

    @Test
    void anAggregateOfAtLeastEachMemberPasses() {
        assertThat(outcomes(county().with(PENALTIES, "286"), bureau().with(PENALTIES, "286"))
                        .at(PENALTIES))
                .isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void anAggregateBelowAMemberIsAWarningThatNamesTheMember() {
        Finding finding = outcomes(
                        county().with(PENALTIES, "200"),
                        report("栗江镇人民政府", "2024").with(PENALTIES, "5"),
                        bureau().with(PENALTIES, "286"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path().toString()).isEqualTo(PENALTIES);
        assertThat(finding.cells())
                .extracting(cell -> cell.path().toString())
                .containsExactly(PENALTIES, "member[1]:" + PENALTIES);
        assertThat(finding.message()).contains("衡南县市场监督管理局").contains("286");
    }

    @Test
    void aBlankCellIsNotAssessableUnlessAnotherMemberIsLarger() {
        assertThat(outcomes(county().with(PENALTIES, "200"), bureau().with(PENALTIES, Cell.blank()))
                        .at(PENALTIES))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes(county().with(PENALTIES, Cell.blank()), bureau().with(PENALTIES, "286"))
                        .at(PENALTIES))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes(
                                county().with(PENALTIES, "200"),
                                report("栗江镇人民政府", "2024").with(PENALTIES, Cell.blank()),
                                bureau().with(PENALTIES, "286"))
                        .at(PENALTIES))
                .isEqualTo(RuleOutcome.VIOLATED);
    }

    @Test
    void aMemberWithoutTheTableDoesNotKeepTheOthersFromBeingCompared() {
        Outcomes outcomes = outcomes(
                county().with(PENALTIES, "200"),
                report("栗江镇人民政府", "2024").without(TableKind.PROACTIVE),
                bureau().with(PENALTIES, "286"));

        assertThat(outcomes.at("proactive")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes.finding().path().toString()).isEqualTo(PENALTIES);
    }

    @Test
    void verticalBodiesAreOutsideTheAggregate() {
        ReportFixture taxes = report("国家税务总局衡南县税务局", "2024").with(PENALTIES, "900");

        Outcomes outcomes = outcomes(county().with(PENALTIES, "200"), taxes);

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void membersOnAnotherYearAreNotCompared() {
        Outcomes outcomes = outcomes(
                county().with(PENALTIES, "200"), report("衡南县市场监督管理局", "2023").with(PENALTIES, "286"));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void theOfficesOwnReportIsNoAggregate() {
        ReportFixture office = report("衡南县人民政府办公室", "2024").text(SectionKind.OVERVIEW, "我办收到申请2件。");

        assertThat(outcomes(office, bureau().with(PENALTIES, "286")).at("")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }
}
