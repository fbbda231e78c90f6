package io.github.ogireport.internal.rule.base;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.AbstractRule;
import io.github.ogireport.rule.RuleScope;

/** A rule of the catalogue; its texts stand in the message bundles under its id. */
public abstract class StandardRule extends AbstractRule {
    protected StandardRule(String id, Severity severity, RuleScope scope, String legalBasis) {
        super(id, severity, scope, legalBasis, StandardMessages.INSTANCE);
    }
}
