package io.github.ogireport.internal.rule;

import io.github.ogireport.rule.AbstractRule;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;

/** What a rule says of itself, asked once in a run: a rule of a user may answer otherwise each time, or throw. */
final class KnownRule extends AbstractRule {
    private final Rule rule;

    private KnownRule(Rule rule, String id) {
        super(id, rule.severity(), rule.scope(), rule.legalBasis(), rule.messages());
        this.rule = rule;
    }

    /** The rule itself where its answers cannot change. */
    static Rule of(Rule rule, String id) {
        return rule instanceof AbstractRule ? rule : new KnownRule(rule, id);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        rule.check(context, collector);
    }
}
