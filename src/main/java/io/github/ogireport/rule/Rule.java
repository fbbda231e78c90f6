package io.github.ogireport.rule;

import io.github.ogireport.diagnostic.Severity;

/**
 * One thing a report can be right or wrong in. A rule has no state, is safe for use by several threads, gives the same
 * results for the same report, and reports each place it looks at to the collector: passed, violated, not assessable or not
 * applicable. It never guesses: an operand that is blank, unreadable or missing is not zero.
 *
 * @since 0.1.0
 */
public interface Rule {
    /** The stable id, such as {@code OGI-T301}; own rules take a prefix of their own. */
    String id();

    /** How much a violation weighs, unless the rule set or the violation itself says otherwise. */
    Severity severity();

    /** The legal basis or source of the rule, in Chinese. */
    String legalBasis();

    /** What the rule looks at. */
    RuleScope scope();

    /**
     * Whether the rule takes part where two years are compared: the rules of scope {@link RuleScope#YEARS} alone do, and those
     * over a single report that can say more when they know the report on the year before.
     */
    default boolean looksBack() {
        return scope() == RuleScope.YEARS;
    }

    /** The texts of this rule: its title, formula, limits and messages in Chinese and English. */
    RuleMessages messages();

    /** Checks the report of {@code context} and reports to {@code collector} the outcome at each place where the rule applies. */
    void check(RuleContext context, RuleCollector collector);
}
