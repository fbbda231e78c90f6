package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.CrossReport;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.StandardRules;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleScope;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** OGI-T405 and OGI-T406, the rules over a single report that need the report on the year before. */
class PreviousReportRuleTest {
    private static final String SUITS = "challenges.litigationAfterReconsideration.total";
    private static final String REVIEWS = "challenges.reconsideration.total";
    private static final String RECEIVED = "requests.newlyReceived.total";

    private static Outcomes suits(ReportFixture previous, ReportFixture current) {
        return Outcomes.ofYears("OGI-T405", previous, current);
    }

    private static Outcomes disputes(ReportFixture previous, ReportFixture current) {
        return Outcomes.ofYears("OGI-T406", previous, current);
    }

    @Test
    void aSuitWithoutReconsiderationInEitherYearIsARemark() {
        Finding finding = suits(town(2022), town(2023).with(SUITS, "2")).finding();

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.path().toString()).isEqualTo(SUITS);
        assertThat(finding.arguments()).containsExactly("2");
        assertThat(finding.cells()).extracting(cell -> cell.path().toString()).containsExactly(SUITS, REVIEWS);
        assertThat(finding.legalBasis()).isNotBlank();
        assertThat(finding.message(Locale.ENGLISH)).contains("2").doesNotContain("OGI-T405");
    }

    @Test
    void aReconsiderationOfEitherYearExplainsTheSuit() {
        assertThat(suits(town(2022).with(REVIEWS, "1"), town(2023).with(SUITS, "1"))
                        .at(SUITS))
                .isEqualTo(RuleOutcome.PASSED);
        assertThat(suits(town(2022), town(2023).with(SUITS, "1").with(REVIEWS, "1"))
                        .at(SUITS))
                .isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void anUnknownNumberOfReconsiderationsLeavesItOpen() {
        assertThat(suits(town(2022).with(REVIEWS, Cell.blank()), town(2023).with(SUITS, "1"))
                        .result(SUITS)
                        .reason())
                .isEqualTo("reason.previousReport");
        Outcomes outcomes = suits(town(2022), town(2023).with(SUITS, "1").with(REVIEWS, Cell.blank()));
        assertThat(outcomes.at(SUITS)).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes.result(SUITS).cells())
                .extracting(cell -> cell.path().toString())
                .containsExactly(REVIEWS);
    }

    @Test
    void withoutTheTableTheRulesAreNotApplicable() {
        ReportFixture current = town(2023).without(TableKind.CHALLENGES);

        assertThat(suits(town(2022), current).at(SUITS)).isEqualTo(RuleOutcome.NOT_APPLICABLE);
        assertThat(disputes(town(2022), current).at("challenges")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void disputesWithoutRequestsInEitherYearAreARemark() {
        assertThat(disputes(town(2022), town(2023).with(REVIEWS, "1"))
                        .finding()
                        .path()
                        .toString())
                .isEqualTo("challenges");
        assertThat(disputes(town(2022).with(RECEIVED, "1"), town(2023).with(REVIEWS, "1"))
                        .at("challenges"))
                .isEqualTo(RuleOutcome.PASSED);
        assertThat(disputes(town(2022), town(2023)).at("challenges")).isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void theyAreRunWhereTheReportsBelongTogetherAndOnlyThere() {
        ReportFixture current = town(2023).with(SUITS, "1");

        assertThat(CrossReport.assessYears(town(2021).build(), current.build()).ruleResults())
                .noneMatch(result -> result.code().startsWith("OGI-T"));
    }

    @Test
    void theyKeepWhatTheyAreInTheCatalogue() {
        assertThat(StandardRules.all())
                .filteredOn(rule -> rule.looksBack() && rule.scope() != RuleScope.YEARS)
                .extracting(Rule::id)
                .containsExactly("OGI-T405", "OGI-T406");
    }
}
