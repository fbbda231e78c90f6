package io.github.ogireport.internal.rule;

import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import java.util.List;

/** Runs a rule set over a report. A rule that fails is contained: the others run on. */
public final class RuleEngine {
    private RuleEngine() {}

    /**
     * What the rules yield.
     *
     * @param results     the outcome at every place: rules in the order of the set, places in the order of each rule
     * @param findings    the rules violated, also the suppressed ones, in the same order
     * @param limited     whether findings were left out over the limit
     * @param consistency what that means for the report; findings over the limit count too
     */
    public record Outcome(List<RuleResult> results, List<Finding> findings, boolean limited, Consistency consistency) {}

    /** Runs {@code rules} over the report of {@code context}; at most {@code maxFindings} findings are kept. */
    public static Outcome run(RuleSet rules, RuleContext context, int maxFindings) {
        RuleRun run = new RuleRun(rules, RunContext.of(context), maxFindings);
        for (Rule rule : rules.rules()) {
            run.check(rule);
        }
        return run.outcome();
    }
}
