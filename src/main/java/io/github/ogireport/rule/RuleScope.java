package io.github.ogireport.rule;

/**
 * What a rule looks at.
 *
 * @since 0.1.0
 */
public enum RuleScope {
    /** The order and completeness of sections, tables and rows. */
    STRUCTURE,
    /** Single cells. */
    CELLS,
    /** The table of proactive disclosure. */
    PROACTIVE,
    /** The table of requests. */
    REQUESTS,
    /** The table of reconsideration and litigation. */
    CHALLENGES,
    /** Years, dates and names. */
    IDENTITY,
    /** The prose, also against the tables. */
    PROSE,
    /** Two years of the same body. */
    YEARS,
    /** An aggregate and its members. */
    MEMBERS
}
