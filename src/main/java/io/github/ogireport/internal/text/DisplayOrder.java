package io.github.ogireport.internal.text;

import java.text.Bidi;
import java.util.BitSet;

/**
 * Where a person sees the characters of a line. Marks of direction and letters written from right to left turn what is around them
 * around: of {@code U+202E 12} a person sees 21.
 */
final class DisplayOrder {
    /** The controls of isolates, and below each the control of embeddings that has its effect and that all versions of Java know. */
    private static final String ISOLATES = "\u2066\u2067\u2068\u2069";

    private static final String EMBEDDINGS = "\u202A\u202B\u202B\u202C";

    private DisplayOrder() {}

    /** The characters of {@code text} that are seen elsewhere in their line than the text has them; nearly all texts have none. */
    static BitSet moved(String text) {
        BitSet moved = new BitSet();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                start = i + 1;
            } else if (isFromRight(c)) {
                int end = endOfLine(text, i);
                addMoved(text.substring(start, end), start, moved);
                i = end - 1;
            }
        }
        return moved;
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isFromRight(char c) {
        if (c < '\u0590' || c > '\u2068' && c < '\uFB1D') {
            return false;
        }
        return c <= '\u08FF'
                || c == '\u200F'
                || c == '\u202B'
                || c == '\u202E'
                || c == '\u2067'
                || c == '\u2068'
                || c >= '\uFB1D' && c <= '\uFDFF'
                || c >= '\uFE70' && c <= '\uFEFC';
    }

    private static void addMoved(String printed, int start, BitSet moved) {
        String line = embedded(printed);
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[line.length()];
        Integer[] seen = new Integer[line.length()];
        for (int i = 0; i < seen.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            seen[i] = i;
        }
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        int before = 0;
        for (Integer at : seen) {
            if (!DroppedCharacters.hasNoWidth(line.charAt(at))) {
                while (DroppedCharacters.hasNoWidth(line.charAt(before))) {
                    before++;
                }
                if (at != before) {
                    moved.set(start + at);
                }
                before++;
            }
        }
    }

    private static String embedded(String line) {
        String embedded = line;
        for (int i = 0; i < ISOLATES.length(); i++) {
            embedded = embedded.replace(ISOLATES.charAt(i), EMBEDDINGS.charAt(i));
        }
        return embedded;
    }
}
