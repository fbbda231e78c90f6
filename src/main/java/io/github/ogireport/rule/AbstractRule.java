package io.github.ogireport.rule;

import io.github.ogireport.diagnostic.Severity;
import java.util.Objects;

/**
 * A rule with what it is given at the start; a subclass says how it checks.
 *
 * @since 0.1.0
 */
public abstract class AbstractRule implements Rule {
    private final String id;
    private final Severity severity;
    private final RuleScope scope;
    private final String legalBasis;
    private final RuleMessages messages;

    /**
     * A rule.
     *
     * @param id         the stable id; own rules take a prefix of their own
     * @param severity   how much a violation weighs
     * @param scope      what the rule looks at
     * @param legalBasis the legal basis or source, in Chinese
     * @param messages   its texts in both languages
     */
    protected AbstractRule(String id, Severity severity, RuleScope scope, String legalBasis, RuleMessages messages) {
        this.id = Objects.requireNonNull(id, "id");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.scope = Objects.requireNonNull(scope, "scope");
        this.legalBasis = Objects.requireNonNull(legalBasis, "legalBasis");
        this.messages = Objects.requireNonNull(messages, "messages");
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
        return messages;
    }
}
