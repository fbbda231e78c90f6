package io.github.ogireport.internal.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;
import java.util.Map;
import java.util.function.BiConsumer;

/** A rule of a user, of which a test says what it does. */
record TestRule(String id, BiConsumer<RuleContext, RuleCollector> body, RuleMessages messages) implements Rule {
    static Rule of(String id, BiConsumer<RuleContext, RuleCollector> check) {
        return new TestRule(id, check, RuleMessages.of(Map.of(id, "规则"), Map.of(id, "rule")));
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String legalBasis() {
        return "test";
    }

    @Override
    public RuleScope scope() {
        return RuleScope.CELLS;
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        body.accept(context, collector);
    }
}
