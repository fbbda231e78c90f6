package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.RuleSet;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private static final ReportBuilder BROKEN = form2021().with("challenges.reconsideration.total", "9");

    @Test
    void theConsistentReportIsConsistentByAllStandardRules() {
        RuleEngine.Outcome outcome =
                RuleEngine.run(RuleSet.standard(), form2021().context(), 100);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.consistency()).isEqualTo(Consistency.CONSISTENT);
        assertThat(outcome.limited()).isFalse();
    }

    @Test
    void resultsComeInTheOrderOfTheSetAndAreTheSameInEveryRun() {
        List<RuleResult> first =
                RuleEngine.run(RuleSet.standard(), BROKEN.context(), 100).results();
        List<RuleResult> second =
                RuleEngine.run(RuleSet.standard(), BROKEN.context(), 100).results();

        assertThat(first).isEqualTo(second);
        assertThat(first.stream().map(RuleResult::code).distinct())
                .containsExactlyElementsOf(StandardRules.all().stream()
                        .filter(rule -> rule.scope() != RuleScope.YEARS && rule.scope() != RuleScope.MEMBERS)
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void aRuleThatThrowsFailsAloneAndTheReportIsIncomplete() {
        RuleSet rules = RuleSet.none()
                .with(rule("X-1", (context, collector) -> {
                    throw new IllegalStateException("broken");
                }))
                .with(rule("X-2", (context, collector) -> collector.passed(ReportPath.report())));

        RuleEngine.Outcome outcome = RuleEngine.run(rules, form2021().context(), 100);

        assertThat(outcome.results())
                .extracting(RuleResult::outcome)
                .containsExactly(RuleOutcome.FAILED, RuleOutcome.PASSED);
        assertThat(outcome.results().get(0).message(Locale.ENGLISH))
                .isEqualTo("The rule itself failed: IllegalStateException: broken");
        assertThat(outcome.consistency()).isEqualTo(Consistency.INCOMPLETE);
    }

    @Test
    void endlessRecursionAndMissingClassesAreContained() {
        RuleSet rules = RuleSet.none()
                .with(rule("X-1", RuleEngineTest::recurse))
                .with(rule("X-2", (context, collector) -> {
                    throw new NoClassDefFoundError("gone");
                }))
                .with(rule("X-3", (context, collector) -> {
                    throw new AssertionError();
                }));

        assertThat(RuleEngine.run(rules, form2021().context(), 100).results())
                .extracting(RuleResult::outcome)
                .containsOnly(RuleOutcome.FAILED)
                .hasSize(3);
    }

    @Test
    void aRuleThatLoopsIsStoppedAndLeavesRoomForTheOthers() {
        RuleSet rules = RuleSet.none()
                .with(rule("X-1", (context, collector) -> {
                    while (true) {
                        collector.violated(Violation.at(ReportPath.parse("requests")));
                    }
                }))
                .with(rule("X-2", (context, collector) -> {
                    while (true) {
                        collector.passed(ReportPath.parse("requests"));
                    }
                }))
                .with(rule(
                        "X-3",
                        (context, collector) -> collector.violated(Violation.at(ReportPath.parse("proactive")))));

        RuleEngine.Outcome outcome = RuleEngine.run(rules, form2021().context(), 5_000);

        assertThat(outcome.results().stream().filter(result -> result.outcome() == RuleOutcome.FAILED))
                .extracting(RuleResult::code)
                .containsExactly("X-1", "X-2");
        assertThat(outcome.findings()).extracting(Finding::code).contains("X-3");
        assertThat(outcome.limited()).isFalse();
    }

    @Test
    void findingsOverTheLimitAreLeftOutButCountForTheReport() {
        RuleSet rules = RuleSet.none()
                .with(rule(
                        "X-1",
                        (context, collector) -> collector.violated(
                                Violation.at(ReportPath.parse("requests")).withSeverity(Severity.INFO))))
                .with(rule(
                        "X-2",
                        (context, collector) -> collector.violated(Violation.at(ReportPath.parse("proactive")))));

        RuleEngine.Outcome outcome = RuleEngine.run(rules, form2021().context(), 1);

        assertThat(outcome.findings()).hasSize(1);
        assertThat(outcome.limited()).isTrue();
        assertThat(outcome.consistency()).isEqualTo(Consistency.INCONSISTENT);
    }

    @Test
    void rulesWithoutIdOrMessagesFail() {
        Rule nameless = new TestRule("X-1", (context, collector) -> collector.passed(ReportPath.report()), null);

        assertThat(RuleEngine.run(RuleSet.none().with(nameless), form2021().context(), 10)
                        .results())
                .extracting(RuleResult::outcome)
                .containsExactly(RuleOutcome.FAILED);
    }

    @Test
    void aCollectorIsOfNoUseAfterTheCheck() {
        RuleCollector[] kept = new RuleCollector[1];
        RuleSet rules = RuleSet.none()
                .with(rule("X-1", (context, collector) -> {
                    kept[0] = collector;
                    collector.passed(ReportPath.report());
                }))
                .with(rule("X-2", (context, collector) -> kept[0].passed(ReportPath.parse("requests"))));

        assertThat(RuleEngine.run(rules, form2021().context(), 10).results())
                .extracting(RuleResult::outcome)
                .containsExactly(RuleOutcome.PASSED, RuleOutcome.FAILED);
    }

    @Test
    void theUsersSeverityReplacesTheRulesOwn() {
        RuleSet rules = RuleSet.standard().severity("OGI-T401", Severity.INFO);

        RuleEngine.Outcome outcome = RuleEngine.run(rules, BROKEN.context(), 10);

        assertThat(outcome.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(outcome.consistency()).isEqualTo(Consistency.CONSISTENT);
    }

    @Test
    void suppressedFindingsStayVisibleWithTheReasonAndDoNotCount() {
        RuleSet rules = RuleSet.standard().suppress("OGI-T401", "challenges.reconsideration", "corrected on paper");

        RuleEngine.Outcome outcome = RuleEngine.run(rules, BROKEN.context(), 10);

        assertThat(outcome.findings()).hasSize(1);
        assertThat(outcome.findings().get(0).isSuppressed()).isTrue();
        assertThat(outcome.findings().get(0).suppression()).contains("corrected on paper");
        assertThat(outcome.consistency()).isEqualTo(Consistency.CONSISTENT);
    }

    @Test
    void suppressionElsewhereDoesNotTouchTheFinding() {
        RuleSet rules = RuleSet.standard().suppress("OGI-T401", "challenges.directLitigation", "elsewhere");

        assertThat(RuleEngine.run(rules, BROKEN.context(), 10).consistency()).isEqualTo(Consistency.INCONSISTENT);
    }

    @Test
    void theSameFindingHasTheSameFingerprintAndAnotherFindingAnother() {
        Finding first = RuleEngine.run(RuleSet.standard(), BROKEN.context(), 10)
                .findings()
                .get(0);
        Finding again = RuleEngine.run(RuleSet.standard(), BROKEN.context(), 10)
                .findings()
                .get(0);
        Finding other = RuleEngine.run(
                        RuleSet.standard(),
                        form2021().with("challenges.reconsideration.total", "8").context(),
                        10)
                .findings()
                .get(0);

        assertThat(first.fingerprint()).matches("[0-9a-f]{16}").isEqualTo(again.fingerprint());
        assertThat(first.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    @Test
    void aRuleWhoseTextsAreMissingStillShowsItsIdAndArguments() {
        Rule rule = new TestRule(
                "X-1",
                (context, collector) -> collector.violated(
                        Violation.at(ReportPath.parse("requests")).withArguments("7", "8")),
                RuleMessages.of(Map.of(), Map.of()));

        Finding finding = RuleEngine.run(RuleSet.none().with(rule), form2021().context(), 10)
                .findings()
                .get(0);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Table of requests: X-1: 7, 8");
        assertThat(finding.formula(Locale.CHINESE)).isEqualTo("X-1.formula");
    }

    @SuppressWarnings("InfiniteRecursion") // a rule that overflows the stack must not take the others with it
    private static void recurse(RuleContext context, RuleCollector collector) {
        BiConsumer<RuleContext, RuleCollector> again = RuleEngineTest::recurse;
        again.andThen(again).accept(context, collector);
    }

    private static Rule rule(String id, BiConsumer<RuleContext, RuleCollector> check) {
        return TestRule.of(id, check);
    }
}
