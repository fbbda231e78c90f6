package io.github.ogireport.internal.rule;

import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import java.util.List;

/** Runs a rule set over a report. */
public final class RuleEngine {
    private RuleEngine() {}

    /** What the rules yield: the outcome at every place, the findings, and whether findings were left out over the limit. */
    public record Outcome(List<RuleResult> results, List<Finding> findings, boolean limited) {}

    /** Runs {@code rules} over the report of {@code context}; at most {@code maxFindings} findings are kept. */
    public static Outcome run(RuleSet rules, RuleContext context, int maxFindings) {
        return new Outcome(List.of(), List.of(), false);
    }
}
