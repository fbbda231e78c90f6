package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.CrossReport;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AggregateSumRuleTest {
    private static final String RECEIVED = "requests.newlyReceived.total";
    private static final String ISSUED = "proactive.normativeDocuments.issued";

    private static ReportFixture county() {
        return report("衡南县人民政府", "2024").text(SectionKind.OTHER_MATTERS, "本报告汇总全县各部门、各乡镇的数据。");
    }

    private static ReportFixture town() {
        return report("栗江镇人民政府", "2024");
    }

    private static ReportFixture bureau() {
        return report("衡南县财政局", "2024");
    }

    private static Outcomes outcomes(ReportFixture aggregate, ReportFixture... members) {
        return Outcomes.ofMembers("OGI-A01", aggregate, members);
    }

    @Test
    void passesWhenTheMembersAddUp() {
        Outcomes outcomes =
                outcomes(county().with(RECEIVED, "7"), town().with(RECEIVED, "3"), bureau().with(RECEIVED, "4"));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at(RECEIVED)).isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void anAggregateThatIsNotTheSumIsAWarningWithTheMembersCells() {
        Finding finding = outcomes(
                        county().with(RECEIVED, "9"), town().with(RECEIVED, "3"), bureau().with(RECEIVED, "4"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path().toString()).isEqualTo(RECEIVED);
        assertThat(finding.cells())
                .extracting(cell -> cell.path().toString())
                .containsExactly(RECEIVED, "member[0]:" + RECEIVED, "member[1]:" + RECEIVED);
        assertThat(finding.left()).hasToString("Optional[9]");
        assertThat(finding.right()).hasToString("Optional[7]");
        assertThat(finding.difference()).hasToString("Optional[2]");
    }

    @Test
    void blankCellsThatFitAsNothingPassWithBlanks() {
        Outcomes outcomes = outcomes(
                county().with(RECEIVED, "3"), town().with(RECEIVED, "3"), bureau().with(RECEIVED, Cell.blank()));

        assertThat(outcomes.at(RECEIVED)).isEqualTo(RuleOutcome.PASSED);
        assertThat(outcomes.result(RECEIVED).reason()).isEqualTo("reason.withBlanks");
    }

    @Test
    void blankOrUnreadableCellsThatCouldFillTheGapAreNotAssessable() {
        assertThat(outcomes(
                                county().with(RECEIVED, "9"),
                                town().with(RECEIVED, "3"),
                                bureau().with(RECEIVED, Cell.blank()))
                        .at(RECEIVED))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes(
                                county().with(RECEIVED, "3"),
                                town().with(RECEIVED, "3"),
                                bureau().with(RECEIVED, Cell.unreadable("若干")))
                        .at(RECEIVED))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void theCellThatStandsInTheWayIsNamedWithItsMember() {
        RuleResult result = outcomes(county().with(RECEIVED, "9"), town(), bureau().with(RECEIVED, Cell.blank()))
                .result(RECEIVED);

        assertThat(result.cells()).extracting(cell -> cell.path().toString()).containsExactly("member[1]:" + RECEIVED);
        assertThat(result.message(Locale.CHINESE)).contains("第2份成员报告的“一、本年新收政府信息公开申请数量 / 总计”");
        assertThat(result.message(Locale.ENGLISH)).contains("1 Newly received / total", "member 2");
    }

    @Test
    void membersThatExceedTheAggregateAlreadyAreFoundDespiteBlanks() {
        assertThat(outcomes(
                                county().with(RECEIVED, "2"),
                                town().with(RECEIVED, "3"),
                                bureau().with(RECEIVED, Cell.blank()))
                        .finding()
                        .path())
                .hasToString(RECEIVED);
    }

    @Test
    void aListWithAnUnfitReportIsNotComplete() {
        assertThat(outcomes(county().with(RECEIVED, "9"), town(), report("衡南县财政局", "2023"))
                        .at(""))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes(county().with(RECEIVED, "9"), town(), town()).at(""))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes(county().with(RECEIVED, "9"), town(), county()).at(""))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void aListThatLacksAnExpectedBodyIsNotComplete() {
        Outcomes outcomes = new Outcomes(
                "OGI-A01",
                CrossReport.assessMembers(
                        county().with(RECEIVED, "9").build(), List.of(town().build()), List.of("栗江镇", "衡南县财政局")));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void documentsIssuedJointlyMayBeCountedByEachMember() {
        Finding finding = outcomes(county().with(ISSUED, "1"), town().with(ISSUED, "1"), bureau().with(ISSUED, "1"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void verticalBodiesMayBeInTheSumOrNot() {
        ReportFixture taxes = report("国家税务总局衡南县税务局", "2024").with(RECEIVED, "5");

        assertThat(outcomes(county().with(RECEIVED, "3"), town().with(RECEIVED, "3"), taxes)
                        .at(RECEIVED))
                .isEqualTo(RuleOutcome.PASSED);
        assertThat(outcomes(county().with(RECEIVED, "8"), town().with(RECEIVED, "3"), taxes)
                        .at(RECEIVED))
                .isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void aReportOnTheBodyAloneIsNoSum() {
        ReportFixture own = report("衡南县人民政府", "2024")
                .text(SectionKind.OVERVIEW, "本机关收到申请9件。")
                .with(RECEIVED, "9");

        assertThat(outcomes(own, town()).at("")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void amountsAreNotCompared() {
        assertThat(outcomes(county().with("proactive.fees.amount", "9"), town()).findings())
                .isEmpty();
    }

    @Test
    void aTableThatAMemberDoesNotHaveInItsTextIsNotAssessable() {
        Outcomes outcomes = outcomes(county().with(RECEIVED, "9"), town(), bureau().without(TableKind.REQUESTS));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("requests")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void membersInTheOtherFormAreJoinedWithOtherHandlingSummed() {
        Outcomes outcomes = outcomes(
                county().with("requests.feeOverdue.total", "1").with("requests.otherReason.total", "2"),
                town().form2019().with("requests.otherHandling.total", "3"),
                bureau());

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("requests.clarificationOverdue.total")).isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void withoutMembersNothingIsComparedAndWithoutYearNothingIsAssessable() {
        assertThat(outcomes(county()).at("")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
        assertThat(outcomes(report("衡南县人民政府", ""), town()).at("")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void aBlankCellOfTheAggregateIsNamed() {
        RuleResult result = outcomes(county().with(RECEIVED, Cell.blank()), town().with(RECEIVED, "3"))
                .result(RECEIVED);

        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(result.reason()).isEqualTo("reason.blankOperands");
        assertThat(result.cells()).extracting(cell -> cell.path().toString()).containsExactly(RECEIVED);
    }

    @Test
    void onlyMembersThatCountSomethingOrAreNotKnownAreNamedTheNumbersFirst() {
        assertThat(outcomes(county().with(RECEIVED, "9"), town(), bureau().with(RECEIVED, "4"))
                        .finding()
                        .cells())
                .extracting(cell -> cell.path().toString())
                .containsExactly(RECEIVED, "member[1]:" + RECEIVED);
        assertThat(outcomes(
                                county().with(RECEIVED, "2"),
                                town().with(RECEIVED, Cell.blank()),
                                bureau().with(RECEIVED, "4"))
                        .finding()
                        .cells())
                .extracting(cell -> cell.path().toString())
                .containsExactly(RECEIVED, "member[1]:" + RECEIVED, "member[0]:" + RECEIVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proactive.rules.inForce", "proactive.normativeDocuments.inForce", "proactive.rules.repealed"})
    void documentsMayBeJointWhereverTheyAreCounted(String path) {
        Finding joint = outcomes(county().with(path, "1"), town().with(path, "1"), bureau().with(path, "1"))
                .finding();

        assertThat(joint.severity()).isEqualTo(Severity.INFO);
        assertThat(joint.key()).isEqualTo("OGI-A01.joint");
        assertThat(outcomes(county().with(path, "3"), town().with(path, "1"), bureau().with(path, "1"))
                        .finding()
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void decisionsAreNeverJoint() {
        String decisions = "proactive.penalties.decisions";

        assertThat(outcomes(county().with(decisions, "1"), town().with(decisions, "1"), bureau().with(decisions, "1"))
                        .finding()
                        .severity())
                .isEqualTo(Severity.WARNING);
    }
}
