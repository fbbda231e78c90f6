package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpRuleTest {
    private static final String PENALTIES = "proactive.penalties.decisions";
    private static final String FEES = "proactive.fees.amount";

    private static Outcomes outcomes(ReportFixture previous, ReportFixture current) {
        return Outcomes.ofYears("OGI-X07", previous, current);
    }

    @ParameterizedTest
    @CsvSource({"12, 90", "1, 99", "500, 4000", "0, 99", "90, 12"})
    void aChangeUnderTenfoldOrUnderAHundredPasses(String before, String now) {
        assertThat(outcomes(town(2022).with(PENALTIES, before), town(2023).with(PENALTIES, now))
                        .at(PENALTIES))
                .isEqualTo(RuleOutcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource({"0, 1472", "15, 150", "1472, 3"})
    void aTenfoldChangeByAHundredIsNoMoreThanARemark(String before, String now) {
        Finding finding = outcomes(
                        town(2022).with(PENALTIES, before), town(2023).with(PENALTIES, now))
                .finding();

        assertThat(finding.path().toString()).isEqualTo(PENALTIES);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void aFeeThatGrowsTenThousandfoldIsProbablyInAnotherUnit() {
        Finding finding = outcomes(town(2022).with(FEES, "2.5"), town(2023).with(FEES, "26000"))
                .finding();

        assertThat(finding.key()).isEqualTo("OGI-X07.unit");
        assertThat(finding.message()).contains("万元");
    }

    @Test
    void amountsInDifferentUnitsAreNotCompared() {
        Outcomes outcomes =
                outcomes(town(2022).with(FEES, "2.5"), town(2023).with(FEES, Cell.number("26000", "元", "26000元")));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at(FEES)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void aBlankFigureIsNotAssessable() {
        assertThat(outcomes(town(2022).with(PENALTIES, Cell.blank()), town(2023).with(PENALTIES, "900"))
                        .at(PENALTIES))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void aJumpOfRequestsIsReportedOnceInTheTotal() {
        Finding finding = outcomes(
                        town(2022),
                        town(2023)
                                .with("requests.newlyReceived.naturalPerson", "300")
                                .with("requests.newlyReceived.total", "300"))
                .finding();

        assertThat(finding.path().toString()).isEqualTo("requests.newlyReceived.total");
    }

    @Test
    void acrossTheFormsTheThreeRowsOfOtherHandlingAreSummed() {
        Finding finding = outcomes(
                        town(2020).form2019(),
                        town(2021)
                                .with("requests.clarificationOverdue.total", "60")
                                .with("requests.otherReason.total", "50"))
                .finding();

        assertThat(finding.left()).hasToString("Optional[110]");
        assertThat(finding.cells()).hasSize(4);
        assertThat(finding.cells().get(3).path().toString()).isEqualTo("previous:requests.otherHandling.total");
    }

    @Test
    void acrossTheFormsFeesAndStocksAreNotJoined() {
        Outcomes outcomes = outcomes(
                town(2020).form2019().with("proactive.normativeDocuments.totalDisclosed", "900"),
                town(2021).with(FEES, "9000").with("proactive.normativeDocuments.inForce", "1"));

        assertThat(outcomes.findings()).isEmpty();
    }

    @Test
    void acrossTheFormsDocumentsNewlyProducedAreThoseIssued() {
        Finding finding = outcomes(
                        town(2020).form2019().with("proactive.normativeDocuments.newlyProduced", "500"),
                        town(2021).with("proactive.normativeDocuments.issued", "5"))
                .finding();

        assertThat(finding.path().toString()).isEqualTo("proactive.normativeDocuments.issued");
        assertThat(finding.cells().get(1).path().toString())
                .isEqualTo("previous:proactive.normativeDocuments.newlyProduced");
    }

    @Test
    void aTableThatIsNotInTheTextIsNotAssessableAndTheOthersAreCompared() {
        Outcomes outcomes = outcomes(
                town(2022).with(PENALTIES, "1").without(TableKind.CHALLENGES),
                town(2023).with(PENALTIES, "200"));

        assertThat(outcomes.at("challenges")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes.result("challenges").reason()).isEqualTo("cross.tableAbsent");
        assertThat(outcomes.finding().path().toString()).isEqualTo(PENALTIES);
    }

    @ParameterizedTest
    @CsvSource({"1, 3000, OGI-X07.unit", "1, 2999.99, OGI-X07", "3000, 1, OGI-X07.unit", "0, 3000, OGI-X07"})
    void aFeeIsProbablyInAnotherUnitFromThreeThousandfoldOn(String before, String now, String key) {
        assertThat(outcomes(town(2022).with(FEES, before), town(2023).with(FEES, now))
                        .finding()
                        .key())
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"10, 109, PASSED", "10, 110, VIOLATED", "0, 100, VIOLATED", "20, 199, PASSED", "20, 200, VIOLATED"})
    void bothTenfoldAndAHundredAreNeeded(String before, String now, RuleOutcome expected) {
        assertThat(outcomes(town(2022).with(PENALTIES, before), town(2023).with(PENALTIES, now))
                        .at(PENALTIES))
                .isEqualTo(expected);
    }

    @Test
    void aJumpIsReportedWithBothFiguresAndTheirDifference() {
        Finding finding = outcomes(town(2022).with(PENALTIES, "3"), town(2023).with(PENALTIES, "1472"))
                .finding();

        assertThat(finding.arguments()).containsExactly("3", "1472");
        assertThat(finding.left()).hasToString("Optional[1472]");
        assertThat(finding.right()).hasToString("Optional[3]");
        assertThat(finding.difference()).hasToString("Optional[1469]");
    }
}
