package io.github.ogireport;

/**
 * The outcome of a parse in one word.
 *
 * @since 0.1.0
 */
public enum Verdict {
    /** Read, and no error-level finding. */
    CONSISTENT,
    /** There is an error-level finding that is not suppressed. */
    INCONSISTENT,
    /**
     * No error-level finding, but unreadable or missing cells, or what was not understood, kept an error-level rule from being
     * assessed; or blank cells or placeholders would have to hold a number for a sum to hold, which a warning says; or a rule crashed.
     * Blank cells alone do not make a report incomplete.
     */
    INCOMPLETE,
    /** The text is no OGI annual report of the six-section form; a diagnostic says what it seems to be. */
    NOT_A_REPORT
}
