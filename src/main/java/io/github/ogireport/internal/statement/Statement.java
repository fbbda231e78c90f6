package io.github.ogireport.internal.statement;

import io.github.ogireport.place.SourceSpan;

/**
 * What a clause says about a figure of the form.
 *
 * @param topic    what it is about
 * @param act      what has happened to it
 * @param kind     whether it counts, denies or speaks of all
 * @param amount   how many or how much; {@link Amount#NONE} for a denial and for all
 * @param standing what it may be held against
 * @param passage  where it stands
 * @param start    offset of the first character of its clause in the text of the passage
 * @param end      offset after the last character of its clause
 */
public record Statement(
        Topic topic, Act act, Kind kind, Amount amount, Standing standing, Passage passage, int start, int end) {
    /** How a statement speaks. */
    public enum Kind {
        /** 收到12件. */
        COUNT,
        /** 未收到. */
        DENIAL,
        /** 均获维持. */
        ALL
    }

    /** The clause as printed, without the blanks around it. */
    public String clause() {
        return passage.text().substring(start, end).strip();
    }

    /** Where the clause stands, without the blanks around it. */
    public SourceSpan span() {
        return passage.words(start, end);
    }

    /** Whether it says that there was none. */
    public boolean saysNone() {
        return kind == Kind.DENIAL || kind == Kind.COUNT && amount.isZero();
    }

    /** Whether it is a figure of the whole year, or one that is no more, that can be held against a cell. */
    public boolean isClaim() {
        return (standing == Standing.TOTAL || standing == Standing.WITHIN) && !amount.approximate();
    }

    public Statement unclear() {
        return new Statement(topic, act, kind, amount, Standing.UNCLEAR, passage, start, end);
    }
}
