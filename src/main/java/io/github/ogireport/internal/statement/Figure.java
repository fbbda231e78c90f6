package io.github.ogireport.internal.statement;

/**
 * A number of a sentence in the order of the text, whatever it counts.
 *
 * @param amount the number; for a share, its value is the percentage
 * @param role   its part in the sentence
 * @param start  offset of its first character in the text of the passage
 * @param end    offset after its last character
 */
public record Figure(Amount amount, Role role, int start, int end) {
    /** The part of a number in its sentence. */
    public enum Role {
        /** A number on its own. */
        WHOLE,
        /** A number after 其中. */
        PART,
        /** A number after a second 其中 of the sentence. */
        NESTED,
        /** A percentage. */
        SHARE,
        /** A percentage after 占. */
        SHARE_OF
    }
}
