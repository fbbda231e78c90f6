package io.github.ogireport.internal.text;

import java.util.BitSet;

/** Which characters of a text belong to no word and no number, though they stand among them. Immutable for its users. */
public final class DroppedCharacters {
    private static final DroppedCharacters NONE = new DroppedCharacters(new BitSet());

    private final BitSet dropped;

    private DroppedCharacters(BitSet dropped) {
        this.dropped = dropped;
    }

    /** The characters of {@code text} that have no width: zero-width blanks and joiners, soft hyphens, marks of direction, variants. */
    static DroppedCharacters in(String text) {
        return in(text, NONE.dropped);
    }

    /** The characters of {@code text} that have no width, and those of {@code asides}. */
    public static DroppedCharacters in(String text, BitSet asides) {
        int first = 0;
        while (first < text.length() && !hasNoWidth(text.charAt(first))) {
            first++;
        }
        if (first == text.length() && asides.isEmpty()) {
            return NONE;
        }
        BitSet dropped = (BitSet) asides.clone();
        for (int i = first; i < text.length(); i++) {
            if (hasNoWidth(text.charAt(i))) {
                dropped.set(i);
            }
        }
        return new DroppedCharacters(dropped);
    }

    boolean isEmpty() {
        return dropped.isEmpty();
    }

    /** The offsets of all other characters of a text of {@code length}, in order. */
    int[] others(int length) {
        int[] others = new int[length - dropped.cardinality()];
        int size = 0;
        for (int i = dropped.nextClearBit(0); i < length; i = dropped.nextClearBit(i + 1)) {
            others[size++] = i;
        }
        return others;
    }

    /** Whether {@code c} takes no room in a line. */
    static boolean hasNoWidth(char c) {
        return c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c >= '\uFE00' && c <= '\uFE0F'
                || c == '\uFEFF';
    }
}
