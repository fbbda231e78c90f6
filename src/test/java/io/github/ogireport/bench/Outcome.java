package io.github.ogireport.bench;

/** What came of a cell. */
enum Outcome {
    /** The state and the value are those of the text, or the cell cannot be known and the reader says so. */
    RIGHT,
    /** Marked unreadable, though it can be read. */
    UNREADABLE,
    /** Marked missing, though it is there. */
    MISSING,
    /** Another value, a value where there is none, or none where there is one. */
    WRONG
}
