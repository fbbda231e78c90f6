package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;

/** What the catalogue tells of a rule over several reports. */
public sealed interface CrossRule permits YearRule, MemberRule {
    /** The stable id, such as {@code OGI-X01}. */
    String id();

    /** How much a violation weighs, unless the violation itself says otherwise. */
    Severity severity();

    /** The legal basis or source of the rule, in Chinese. */
    String legalBasis();

    /** Whether the rule looks at two years or at an aggregate and its members. */
    RuleScope scope();

    /** The texts of this rule, under its id. */
    default RuleMessages messages() {
        return CrossMessages.INSTANCE;
    }
}
