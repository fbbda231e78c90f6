package io.github.ogireport.rule;

/**
 * What came of a rule at one place.
 *
 * @since 0.1.0
 */
public enum RuleOutcome {
    /** The report keeps the rule. */
    PASSED,
    /** The report breaks the rule; there is a finding. */
    VIOLATED,
    /** Something the rule needs is blank, unreadable, missing or ambiguous. */
    NOT_ASSESSABLE,
    /** The rule is not about this report. */
    NOT_APPLICABLE,
    /** The rule itself crashed; the other rules ran on. */
    FAILED
}
