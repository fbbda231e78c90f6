package io.github.ogireport.internal.statement;

/** What a statement may be held against. */
public enum Standing {
    /** The figure of the whole year. */
    TOTAL,
    /** A part of a figure: one channel, one kind of applicant, an item of a 其中 list. */
    PART,
    /** No more than the figure of the whole year, and perhaps a part of it: 按期办结37件. */
    WITHIN,
    /** Another year, several years or a part of the year. */
    OTHER_TIME,
    /** It is not certain what is counted. */
    UNCLEAR
}
