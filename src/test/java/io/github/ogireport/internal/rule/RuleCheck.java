package io.github.ogireport.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Hint;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import java.util.Locale;

/** Runs one standard rule over a report built by hand and states what has to come of it. */
public final class RuleCheck {
    private final RuleEngine.Outcome outcome;

    private RuleCheck(RuleEngine.Outcome outcome) {
        this.outcome = outcome;
    }

    /** The standard or optional rule {@code id} over {@code report}. */
    public static RuleCheck rule(String id, ReportBuilder report) {
        return new RuleCheck(RuleEngine.run(RuleSet.none().with(standard(id)), report.context(), 1000));
    }

    /** The standard or optional rule {@code id}. */
    public static Rule standard(String id) {
        return StandardRules.catalogue().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule " + id));
    }

    /** Every place passes. */
    public void passes() {
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.results())
                .isNotEmpty()
                .extracting(RuleResult::outcome)
                .containsOnly(RuleOutcome.PASSED);
    }

    /** There is no finding and some place passes. */
    public void passesAt(String path) {
        assertThat(at(path).outcome()).isEqualTo(RuleOutcome.PASSED);
        assertThat(outcome.findings())
                .extracting(finding -> finding.path().toString())
                .doesNotContain(path);
    }

    /** The rule is about no place of the report. */
    public void isNotApplicable() {
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.results())
                .isNotEmpty()
                .extracting(RuleResult::outcome)
                .containsOnly(RuleOutcome.NOT_APPLICABLE);
    }

    /** The place is not assessable; {@code blocking} are the cells in the way. */
    public RuleCheck isNotAssessableAt(String path, String... blocking) {
        RuleResult result = at(path);
        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(result.cells()).extracting(cell -> cell.path().toString()).containsExactly(blocking);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(result.message(locale))
                    .isNotBlank()
                    .doesNotContain("reason.")
                    .doesNotContain("{0}");
        }
        assertThat(outcome.findings())
                .extracting(finding -> finding.path().toString())
                .doesNotContain(path);
        return this;
    }

    /** Exactly these places are violated, with this severity. */
    public RuleCheck isViolatedAt(Severity severity, String... paths) {
        assertThat(outcome.findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly(paths);
        assertThat(outcome.findings()).extracting(Finding::severity).containsOnly(severity);
        for (Finding finding : outcome.findings()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                String key = finding.key();
                assertThat(finding.message(locale)).doesNotContain(key).doesNotContainPattern("\\{\\d\\}|@[a-z]");
                assertThat(finding.formula(locale)).doesNotContain("formula");
            }
        }
        return this;
    }

    /** The only finding. */
    public Finding finding() {
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }

    /** All hints of all findings by key and path. */
    public List<String> hints() {
        return outcome.findings().stream()
                .flatMap(finding -> finding.hints().stream())
                .map(RuleCheck::reported)
                .distinct()
                .toList();
    }

    public RuleEngine.Outcome outcome() {
        return outcome;
    }

    private static String reported(Hint hint) {
        return hint.path().toString().isEmpty()
                ? hint.key()
                : hint.key() + " " + hint.path().toString();
    }

    private RuleResult at(String path) {
        return outcome.results().stream()
                .filter(result -> result.path().toString().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no result at " + path + " among " + outcome.results()));
    }
}
