package io.github.ogireport.internal.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.RuleCheck;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import java.util.Locale;

/** Runs one standard rule over a report with prose and states what has to come of it. */
public final class ProseCheck {
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final RuleEngine.Outcome outcome;

    private ProseCheck(RuleEngine.Outcome outcome) {
        this.outcome = outcome;
        assertThat(outcome.results()).isNotEmpty();
        if (outcome.results().stream()
                .anyMatch(result -> result.path().toString().isEmpty())) {
            assertThat(outcome.results())
                    .as("a rule that has nothing to say says just that")
                    .hasSize(1);
        }
        for (RuleResult result : outcome.results()) {
            for (Locale locale : LANGUAGES) {
                assertThat(result.message(locale))
                        .doesNotContain("OGI-", "reason.", "@")
                        .doesNotContainPattern("\\{\\d");
            }
        }
        for (Finding finding : outcome.findings()) {
            for (Locale locale : LANGUAGES) {
                assertThat(finding.message(locale)).doesNotContain("OGI-", "@").doesNotContainPattern("\\{\\d");
                assertThat(finding.formula(locale)).isNotBlank().doesNotContain("OGI-");
            }
        }
    }

    public static ProseCheck rule(String id, ProseReports report) {
        return new ProseCheck(RuleEngine.run(RuleSet.none().with(RuleCheck.standard(id)), report.context(), 100));
    }

    /** The outcome at the only place, or at the only place where the rule is about the report. */
    public void is(RuleOutcome expected) {
        assertThat(outcome.results().stream()
                        .map(RuleResult::outcome)
                        .filter(reported ->
                                reported != RuleOutcome.NOT_APPLICABLE || expected == RuleOutcome.NOT_APPLICABLE))
                .as("%s", outcome.results())
                .isNotEmpty()
                .containsOnly(expected);
    }

    public void passes() {
        is(RuleOutcome.PASSED);
    }

    public void isNotAssessable() {
        is(RuleOutcome.NOT_ASSESSABLE);
    }

    public void isNotApplicable() {
        assertThat(outcome.results()).isNotEmpty();
        is(RuleOutcome.NOT_APPLICABLE);
    }

    public ProseCheck isViolatedAt(Severity severity, String... paths) {
        assertThat(outcome.findings())
                .as("%s", outcome.results())
                .extracting(finding -> finding.path().toString())
                .containsExactly(paths);
        assertThat(outcome.findings()).extracting(Finding::severity).containsOnly(severity);
        return this;
    }

    /** Says so in its Chinese message. */
    public void saying(String... words) {
        assertThat(outcome.findings().get(0).message()).contains(words);
    }

    /** Exactly these outcomes, each with its place and, where there is one, its reason. */
    public ProseCheck reports(String... results) {
        assertThat(outcome.results())
                .extracting(
                        result -> (result.outcome() + " " + result.path().toString() + " " + result.reason()).strip())
                .containsExactly(results);
        return this;
    }

    /** The only finding. */
    public Finding finding() {
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }

    /** The only result. */
    public RuleResult result() {
        assertThat(outcome.results()).hasSize(1);
        return outcome.results().get(0);
    }
}
