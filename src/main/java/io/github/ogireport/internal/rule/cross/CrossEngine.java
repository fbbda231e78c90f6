package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Runs the rules over several reports: identity first, then each rule by itself, so that a crash of one stops no other. */
public final class CrossEngine {
    private CrossEngine() {}

    /** What the rules yield: the findings, and the outcome at every place, in the order of the catalogue. */
    public record Outcome(List<Finding> findings, List<RuleResult> results) {
        /** Takes copies of the lists. */
        public Outcome {
            findings = List.copyOf(findings);
            results = List.copyOf(results);
        }
    }

    /** Runs the rules over two years, with the severities and suppressions of {@code chosen} and without what it leaves out. */
    public static Outcome years(AnnualReport previous, AnnualReport current, RuleSet chosen) {
        YearPair pair = YearPair.of(previous, current);
        List<YearRule> rules = new ArrayList<>(CrossRules.YEARS);
        if (pair.unfit().isEmpty()) {
            rules.addAll(CrossRules.WITH_PREVIOUS);
        }
        return run(rules, pair.sides(), pair.unfit(), chosen, (rule, collector) -> rule.check(pair, collector));
    }

    /** Runs the rules over an aggregate and its members; {@code expected} names bodies that should be among them. */
    public static Outcome members(
            AnnualReport aggregate, List<AnnualReport> members, List<String> expected, RuleSet chosen) {
        Membership membership = Membership.of(aggregate, members, expected);
        return run(
                CrossRules.MEMBERS,
                membership.sides(),
                membership.unfit(),
                chosen,
                (rule, collector) -> rule.check(membership, collector));
    }

    static <R extends CrossRule> Outcome run(
            List<R> rules,
            List<Side> sides,
            Optional<Unfit> unfit,
            RuleSet chosen,
            BiConsumer<R, CrossCollector> check) {
        List<Finding> findings = new ArrayList<>();
        List<RuleResult> results = new ArrayList<>();
        for (R rule : rules) {
            if (!chosen.compares(rule.id())) {
                continue;
            }
            CrossCollector collector = new CrossCollector(rule, sides, chosen);
            if (unfit.isPresent()) {
                refuse(unfit.get(), collector);
            } else {
                try {
                    check.accept(rule, collector);
                } catch (RuntimeException e) {
                    collector.failed(e);
                }
            }
            findings.addAll(collector.findings());
            results.addAll(collector.results());
        }
        return new Outcome(findings, results);
    }

    private static void refuse(Unfit unfit, CrossCollector collector) {
        String[] arguments = unfit.arguments().toArray(new String[0]);
        if (unfit.outcome() == RuleOutcome.NOT_APPLICABLE) {
            collector.notApplicable(ReportPath.report(), unfit.reason(), arguments);
        } else {
            collector.notAssessable(ReportPath.report(), unfit.reason(), arguments);
        }
    }
}
