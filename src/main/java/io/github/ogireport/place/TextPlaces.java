package io.github.ogireport.place;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds line and column of an offset. The line starts are found at the first question, because most parses never ask.
 * Immutable for its users; safe for use by several threads (the table of line starts is computed anew in a race, always equal).
 *
 * @since 0.1.0
 */
public final class TextPlaces implements SourcePlaces {
    private final CharSequence text;

    private volatile int @Nullable [] starts;

    private TextPlaces(CharSequence text) {
        this.text = text;
    }

    /** The places of {@code text}. */
    public static TextPlaces of(String text) {
        return new TextPlaces(text);
    }

    @Override
    public TextPlace at(int offset) {
        int[] known = starts();
        int found = Arrays.binarySearch(known, offset);
        int line = found >= 0 ? found + 1 : -found - 1;
        return new TextPlace(line, offset - known[line - 1] + 1);
    }

    private int[] starts() {
        int[] known = starts;
        if (known == null) {
            known = findStarts(text);
            starts = known;
        }
        return known;
    }

    private static int[] findStarts(CharSequence text) {
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
