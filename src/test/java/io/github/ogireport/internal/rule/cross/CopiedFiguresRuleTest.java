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

class CopiedFiguresRuleTest {
    private static final String PENALTIES = "proactive.penalties.decisions";
    private static final String LICENSING = "proactive.licensing.decisions";

    private static Outcomes outcomes(ReportFixture previous, ReportFixture current) {
        return Outcomes.ofYears("OGI-X06", previous, current);
    }

    @Test
    void passesWhenAnyFigureDiffers() {
        Outcomes outcomes = outcomes(
                town(2022).with(PENALTIES, "286").with(LICENSING, "82"),
                town(2023).with(PENALTIES, "286").with(LICENSING, "83"));

        assertThat(outcomes.at("")).isEqualTo(RuleOutcome.PASSED);
        assertThat(outcomes.findings()).isEmpty();
    }

    @Test
    void figuresThatAreAllLastYearsAreAWarning() {
        Finding finding = outcomes(
                        town(2022).with(PENALTIES, "286").with(LICENSING, "82"),
                        town(2023).with(PENALTIES, "286").with(LICENSING, "82"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.cells())
                .extracting(cell -> cell.path().toString())
                .containsExactly(LICENSING, "previous:" + LICENSING, PENALTIES, "previous:" + PENALTIES);
    }

    @Test
    void twoYearsOfZeroesAreSilent() {
        Outcomes outcomes = outcomes(town(2022), town(2023));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void anUnchangedNumberInForceIsNoEvidence() {
        String inForce = "proactive.normativeDocuments.inForce";

        assertThat(outcomes(town(2022).with(inForce, "12"), town(2023).with(inForce, "12"))
                        .at(""))
                .isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void aSingleRequestInBothYearsIsARemarkAtMost() {
        ReportFixture previous = town(2022);
        ReportFixture current = town(2023);
        for (String row : new String[] {"newlyReceived", "notHeld", "outcomesTotal"}) {
            previous.with("requests." + row + ".naturalPerson", "1").with("requests." + row + ".total", "1");
            current.with("requests." + row + ".naturalPerson", "1").with("requests." + row + ".total", "1");
        }

        assertThat(outcomes(previous, current).finding().severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void aFigureThatIsBlankInOneYearLeavesItOpen() {
        Outcomes outcomes = outcomes(
                town(2022).with(PENALTIES, "286").with(LICENSING, Cell.blank()),
                town(2023).with(PENALTIES, "286").with(LICENSING, "82"));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void columnsThatAreBlankInBothYearsSayNothing() {
        String blank = "requests.newlyReceived.enterprise";

        assertThat(outcomes(
                                town(2022).with(PENALTIES, "286").with(blank, Cell.blank()),
                                town(2023).with(PENALTIES, "286").with(blank, Cell.blank()))
                        .finding()
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void threeDifferentSmallNumbersAreNoChance() {
        String issued = "proactive.normativeDocuments.issued";

        assertThat(outcomes(
                                town(2022)
                                        .with(PENALTIES, "3")
                                        .with(LICENSING, "8")
                                        .with(issued, "2"),
                                town(2023)
                                        .with(PENALTIES, "3")
                                        .with(LICENSING, "8")
                                        .with(issued, "2"))
                        .finding()
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aTableThatIsNotInTheTextLeavesItOpen() {
        Outcomes outcomes = outcomes(
                town(2022).with(PENALTIES, "286"),
                town(2023).with(PENALTIES, "286").without(TableKind.CHALLENGES));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("challenges")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void tellsHowManyFiguresAreTheSame() {
        assertThat(outcomes(
                                town(2022).with(PENALTIES, "286").with(LICENSING, "82"),
                                town(2023).with(PENALTIES, "286").with(LICENSING, "82"))
                        .finding()
                        .arguments())
                .containsExactly("2");
    }

    @ParameterizedTest
    @CsvSource({"9, INFO", "10, WARNING"})
    void aSingleFigureShowsSomethingFromTenOn(String number, Severity severity) {
        assertThat(outcomes(town(2022).with(PENALTIES, number), town(2023).with(PENALTIES, number))
                        .finding()
                        .severity())
                .isEqualTo(severity);
    }

    @Test
    void onlyBlanksAndPlaceholdersSayNothing() {
        ReportFixture previous = town(2022).with(PENALTIES, "286").with(LICENSING, Cell.placeholder("/"));
        ReportFixture current = town(2023).with(PENALTIES, "286").with(LICENSING, Cell.placeholder("/"));

        assertThat(outcomes(previous, current).at("")).isEqualTo(RuleOutcome.VIOLATED);
        assertThat(outcomes(
                                previous.with(LICENSING, Cell.unreadable("若干")),
                                current.with(LICENSING, Cell.unreadable("若干")))
                        .at(""))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes(previous.with(LICENSING, Cell.blank()), current.with(LICENSING, Cell.placeholder("/")))
                        .at(""))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void rowsThatTheOtherFormSumsAreNotBlankAlike() {
        ReportFixture current = town(2021).with("proactive.penalties.decisions", "286");
        for (String row : new String[] {"clarificationOverdue", "feeOverdue", "otherReason"}) {
            current.with("requests." + row + ".total", Cell.blank());
        }

        assertThat(outcomes(
                                town(2020)
                                        .form2019()
                                        .with("proactive.penalties.decisions", "286")
                                        .with("requests.otherHandling.total", Cell.blank()),
                                current)
                        .at(""))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }
}
