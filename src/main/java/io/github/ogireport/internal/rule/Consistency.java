package io.github.ogireport.internal.rule;

/** What the results of the rules together say of a report. */
public enum Consistency {
    /** Every error-level rule that is about this report could be assessed or lacks blank cells alone, and none is violated. */
    CONSISTENT,
    /** No error-level finding, but unreadable or missing cells kept an error-level rule from being assessed, or a rule failed. */
    INCOMPLETE,
    /** There is an error-level finding that is not suppressed. */
    INCONSISTENT;

    /** The graver of the two. */
    Consistency and(Consistency other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
