package io.github.ogireport.internal.rule;

import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.Objects;

/** The collector of one rule in one run. It stops a rule that loops, and is of no use after the rule's check. */
final class Collector implements RuleCollector {
    /** More places than any form has by far. */
    private static final int MAX_RESULTS = 10_000;

    private static final int MAX_VIOLATIONS = 1_000;

    private final RuleRun run;
    private final Rule rule;
    private int results;
    private int violations;
    private boolean open = true;

    Collector(RuleRun run, Rule rule) {
        this.run = run;
        this.rule = rule;
    }

    void close() {
        open = false;
    }

    @Override
    public void passed(ReportPath path) {
        result(RuleOutcome.PASSED, path, "", List.of());
    }

    @Override
    public void passedWithBlanks(ReportPath path) {
        count(path);
        run.passedWithBlanks(rule, path);
    }

    @Override
    public void violated(Violation violation) {
        count(violation.path());
        if (++violations > MAX_VIOLATIONS) {
            throw new IllegalStateException("more than " + MAX_VIOLATIONS + " violations");
        }
        run.violated(rule, violation);
    }

    @Override
    public void lacking(ReportPath path, List<? extends ReportPath> operands) {
        count(path);
        run.lacking(rule, path, operands);
    }

    @Override
    public void notAssessable(ReportPath path, String reason, String... arguments) {
        result(RuleOutcome.NOT_ASSESSABLE, path, reason, List.of(arguments));
    }

    @Override
    public void notApplicable(ReportPath path, String reason, String... arguments) {
        result(RuleOutcome.NOT_APPLICABLE, path, reason, List.of(arguments));
    }

    private void result(RuleOutcome outcome, ReportPath path, String reason, List<String> arguments) {
        count(path);
        run.result(rule, outcome, path, Objects.requireNonNull(reason, "reason"), arguments);
    }

    private void count(ReportPath path) {
        Objects.requireNonNull(path, "path");
        if (!open) {
            throw new IllegalStateException("the check of " + rule.id() + " is over");
        }
        if (++results > MAX_RESULTS) {
            throw new IllegalStateException("more than " + MAX_RESULTS + " results");
        }
    }
}
