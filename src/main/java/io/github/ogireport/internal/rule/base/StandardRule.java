package io.github.ogireport.internal.rule.base;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;

/** A rule of the catalogue: its fixed properties; the texts stand in the message bundles under its id. */
public abstract class StandardRule implements Rule {
    private final String id;
    private final Severity severity;
    private final RuleScope scope;
    private final String legalBasis;

    protected StandardRule(String id, Severity severity, RuleScope scope, String legalBasis) {
        this.id = id;
        this.severity = severity;
        this.scope = scope;
        this.legalBasis = legalBasis;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final RuleScope scope() {
        return scope;
    }

    @Override
    public final String legalBasis() {
        return legalBasis;
    }

    @Override
    public final RuleMessages messages() {
        return StandardMessages.INSTANCE;
    }
}
