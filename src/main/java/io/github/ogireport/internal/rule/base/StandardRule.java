package io.github.ogireport.internal.rule.base;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.AbstractRule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;

/** A rule of the catalogue; its texts stand in the message bundles under its id. */
public final class StandardRule extends AbstractRule {
    private final Check check;

    /** The rule {@code id}, which checks as {@code check} does. */
    public StandardRule(String id, Severity severity, RuleScope scope, String legalBasis, Check check) {
        super(id, severity, scope, legalBasis, StandardMessages.INSTANCE);
        this.check = check;
    }

    @Override
    public boolean looksBack() {
        return super.looksBack() || check.looksBack();
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        check.check(context, collector);
    }
}
