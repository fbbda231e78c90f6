package io.github.ogireport.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ogireport.CrossReport;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.internal.rule.ReportBuilder;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.example.ReviewSumRule;
import io.github.ogireport.rule.example.SameCarryOverRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules that users write: sums, and rules over several reports. */
class OwnRulesTest {
    private static final String CORRECTED = "challenges.reconsideration.corrected";
    private static final String CARRIED_IN = "requests.carriedIn.naturalPerson";
    private static final RuleSet YEARS = RuleSet.none().with(new SameCarryOverRule());

    private static List<String> sums(ReportBuilder report) {
        return RuleEngine.run(RuleSet.none().with(new ReviewSumRule()), report.context(), 10).results().stream()
                .map(RuleResult::toString)
                .toList();
    }

    @Test
    void aSumOfOnesOwnTreatsBlanksAsTheStandardRulesDo() {
        assertThat(sums(form2021())).containsExactly("PASSED HN-02 challenges.reconsideration.total");
        assertThat(sums(form2021().with(CORRECTED, "9")))
                .containsExactly("VIOLATED HN-02 challenges.reconsideration.total: 4 in all, fewer than 9 corrected");
        assertThat(sums(form2021().with(CORRECTED, Cell.blank())))
                .singleElement()
                .asString()
                .startsWith("PASSED");
        assertThat(sums(form2021().with("challenges.reconsideration.total", Cell.blank())))
                .singleElement()
                .asString()
                .startsWith("NOT_ASSESSABLE");
        assertThat(sums(form2021().with(CORRECTED, Cell.unreadable("若干"))))
                .singleElement()
                .asString()
                .startsWith("NOT_ASSESSABLE");
    }

    @Test
    void aRuleOverTwoYearsIsRunWhereTwoYearsAreCompared() {
        ReportBuilder before = form2021().year("2023");

        assertThat(CrossReport.compareYears(before.report(), form2021().report(), YEARS))
                .isEmpty();
        List<Finding> findings = CrossReport.compareYears(
                before.report(), form2021().add(CARRIED_IN, 2).report(), YEARS);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding)
                    .hasToString(
                            "warning HN-03 requests.carriedIn.naturalPerson: 2 Carried over from the previous year / "
                                    + "natural persons: 3 carried forward, 5 carried in");
            assertThat(finding.cells())
                    .extracting(cell -> cell.path().toString())
                    .containsExactly(CARRIED_IN, "previous:requests.carriedForward.naturalPerson");
        });
    }

    @Test
    void aRuleOverTwoYearsIsSilentAboutOneReportAndAboutTwoThatDoNotBelongTogether() {
        assertThat(RuleEngine.run(YEARS, form2021().context(), 10).results()).isEmpty();
        assertThat(CrossReport.assessYears(
                                form2021().year("2020").report(), form2021().report(), YEARS)
                        .ruleResults())
                .extracting(RuleResult::outcome)
                .containsExactly(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void aRuleOverMembersSeesThem() {
        Rule count =
                new AbstractRule(
                        "HN-04",
                        Severity.INFO,
                        RuleScope.MEMBERS,
                        "内部规定",
                        RuleMessages.of(Map.of("HN-04", "{0}"), Map.of("HN-04", "{0} members"))) {
                    @Override
                    public void check(RuleContext context, RuleCollector collector) {
                        String members = Integer.toString(context.members().size());
                        collector.violated(Violation.at(ReportPath.report()).withArguments(members));
                    }
                };

        assertThat(CrossReport.compareMembers(
                        form2021().report(),
                        List.of(
                                form2021().agency("甲局").report(),
                                form2021().agency("乙局").report()),
                        RuleSet.none().with(count)))
                .extracting(finding -> finding.message(java.util.Locale.ENGLISH))
                .containsExactly("2 members");
    }

    @Test
    void errorsOfARuleAreContainedInComparisonsToo() {
        Rule broken =
                new AbstractRule("HN-05", Severity.INFO, RuleScope.YEARS, "无", RuleMessages.of(Map.of(), Map.of())) {
                    @Override
                    public void check(RuleContext context, RuleCollector collector) {
                        throw new AssertionError("broken");
                    }
                };

        assertThat(CrossReport.assessYears(
                                form2021().year("2023").report(),
                                form2021().report(),
                                RuleSet.standard().with(broken))
                        .ruleResults())
                .filteredOn(result -> result.outcome() == RuleOutcome.FAILED)
                .extracting(RuleResult::code)
                .containsExactly("HN-05");
    }

    @Test
    void noRulesYieldNothingAlsoWhereReportsAreCompared() {
        assertThat(CrossReport.assessYears(
                                form2021().year("2023").report(), form2021().report(), RuleSet.none())
                        .ruleResults())
                .isEmpty();
    }

    @Test
    void aFatalFindingOfAUserCountsAsAnError() {
        assertThat(RuleEngine.run(
                                RuleSet.none().with(new ReviewSumRule()).severity("HN-02", Severity.FATAL),
                                form2021().with(CORRECTED, "9").context(),
                                10)
                        .consistency())
                .hasToString("INCONSISTENT");
    }

    @Test
    void whatIsWrongIsRefusedAtOnce() {
        assertThatNullPointerException()
                .isThrownBy(() -> ParserOptions.defaults().withRules(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.standard().suppress("OGI-T301", "requests.newReceived", "why"))
                .withMessageContaining("did you mean 'requests.newlyReceived'");
    }
}
