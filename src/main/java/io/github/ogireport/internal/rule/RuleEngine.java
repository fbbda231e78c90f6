package io.github.ogireport.internal.rule;

import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.cross.Membership;
import io.github.ogireport.internal.rule.cross.Unfit;
import io.github.ogireport.internal.rule.cross.YearPair;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import java.util.Optional;

/** Runs a rule set over a report, or over several. A rule that fails is contained: the others run on. */
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
            run.check(rule, scope -> scope != RuleScope.YEARS && scope != RuleScope.MEMBERS);
        }
        return run.outcome();
    }

    /** Runs the rules over two years of one body, then those over a single report that look back. */
    public static Outcome compareYears(AnnualReport previous, AnnualReport current, RuleSet rules) {
        RuleContext context = new ComparisonContext(current, Optional.of(previous), List.of(), List.of());
        Optional<Unfit> unfit = YearPair.of(previous, current).unfit();
        RuleRun run = new RuleRun(rules, RunContext.of(context), Integer.MAX_VALUE);
        for (Rule rule : rules.rules()) {
            run.compare(rule, scope -> scope == RuleScope.YEARS, unfit);
        }
        for (Rule rule : rules.rules()) {
            if (unfit.isEmpty()) {
                run.check(rule, scope -> scope != RuleScope.YEARS && rule.looksBack());
            }
        }
        return run.outcome();
    }

    /** Runs the rules over an area and its members; {@code expected} names bodies that should be among them. */
    public static Outcome compareMembers(
            AnnualReport aggregate, List<AnnualReport> members, List<String> expected, RuleSet rules) {
        RuleContext context = new ComparisonContext(aggregate, Optional.empty(), members, expected);
        Optional<Unfit> unfit = Membership.of(aggregate, members, expected).unfit();
        RuleRun run = new RuleRun(rules, RunContext.of(context), Integer.MAX_VALUE);
        for (Rule rule : rules.rules()) {
            run.compare(rule, scope -> scope == RuleScope.MEMBERS, unfit);
        }
        return run.outcome();
    }
}
