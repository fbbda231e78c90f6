package io.github.ogireport.place;

/**
 * Finds the place in the source of each character of the text that was read from it. Immutable; safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface SourcePlaces {
    /** The place of the character at {@code offset} of the text, from 0 to its length inclusive. */
    SourcePlace at(int offset);
}
