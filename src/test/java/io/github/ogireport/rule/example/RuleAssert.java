package io.github.ogireport.rule.example;

import io.github.ogireport.CrossReport;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** States what a rule says about a text: {@code assertThat(rule).on(text).violates("requests.newlyReceived.total")}. */
public final class RuleAssert extends AbstractAssert<RuleAssert, Rule> {
    private List<RuleResult> results = List.of();

    private RuleAssert(Rule rule) {
        super(rule, RuleAssert.class);
    }

    /** Starts with the rule under test. */
    public static RuleAssert assertThat(Rule rule) {
        return new RuleAssert(rule);
    }

    /** Runs the rule alone on the report in {@code text}; a line or two of the form are enough. */
    public RuleAssert on(String text) {
        results = ReportParser.parse(text, ParserOptions.defaults().withRules(alone()))
                .ruleResults();
        return this;
    }

    /** Runs the rule alone on two years of one body. */
    public RuleAssert onYears(String previous, String current) {
        results = CrossReport.assessYears(
                        ReportParser.parse(previous).report(),
                        ReportParser.parse(current).report(),
                        alone())
                .ruleResults();
        return this;
    }

    /** The report keeps the rule at {@code path}. */
    public RuleAssert passes(String path) {
        return has(RuleOutcome.PASSED, path);
    }

    /** The report breaks the rule at {@code path}. */
    public RuleAssert violates(String path) {
        return has(RuleOutcome.VIOLATED, path);
    }

    /** The rule cannot be assessed at {@code path}. */
    public RuleAssert isNotAssessable(String path) {
        return has(RuleOutcome.NOT_ASSESSABLE, path);
    }

    /** The rule is not about {@code path} in this report. */
    public RuleAssert isNotApplicable(String path) {
        return has(RuleOutcome.NOT_APPLICABLE, path);
    }

    private RuleSet alone() {
        return RuleSet.none().with(actual);
    }

    private RuleAssert has(RuleOutcome outcome, String path) {
        Assertions.assertThat(results).as("what %s says", actual.id()).anySatisfy(result -> {
            Assertions.assertThat(result.outcome()).isEqualTo(outcome);
            Assertions.assertThat(result.path()).hasToString(path);
        });
        return this;
    }
}
