package io.github.ogireport.place;

import java.util.Locale;
import java.util.Objects;

/**
 * A piece of the text that was read: {@code start} inclusive to {@code end} exclusive, in UTF-16 units. Its place in the file that
 * was published belongs to {@code start} and is found when asked for. Lines end at {@code \n}, {@code \r\n} or a lone {@code \r}.
 * Immutable; safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SourceSpan {
    /** The span of what has no place in a text. */
    public static final SourceSpan UNKNOWN = new SourceSpan(offset -> new TextPlace(0, 0), 0, 0);

    private final SourcePlaces places;
    private final int start;
    private final int end;

    private SourceSpan(SourcePlaces places, int start, int end) {
        this.places = places;
        this.start = start;
        this.end = end;
    }

    /** The span of {@code start} inclusive to {@code end} exclusive in the text of {@code places}. */
    public static SourceSpan of(SourcePlaces places, int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
        return new SourceSpan(places, start, end);
    }

    /** Whether this span has a place in a text; false for {@link #UNKNOWN} alone. */
    public boolean isKnown() {
        return places != UNKNOWN.places;
    }

    /** Whether the file that was read is the text itself, with lines and columns, and no page or document. Looks for no place. */
    public boolean isInText() {
        return places instanceof TextPlaces;
    }

    /** Offset of the first UTF-16 unit, 0-based. */
    public int start() {
        return start;
    }

    /** Offset after the last UTF-16 unit. */
    public int end() {
        return end;
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Where the first character stands in what was published. */
    public SourcePlace place() {
        return places.at(start);
    }

    /** Line of the start in the file, 1-based; 0 where the file has no lines and for {@link #UNKNOWN}. */
    public int line() {
        return place().line();
    }

    /** Column of the start in UTF-16 units, 1-based; 0 where the file has no lines and for {@link #UNKNOWN}. */
    public int column() {
        return place().column();
    }

    /** The piece of this span from {@code from} to {@code to}, both counted from its start; kept inside it. */
    public SourceSpan within(int from, int to) {
        int first = Math.min(Math.max(from, 0), length());
        return new SourceSpan(places, start + first, start + Math.min(Math.max(to, first), length()));
    }

    /** The characters of this span in {@code text}, which must be the text that was parsed. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceSpan span
                && start == span.start
                && end == span.end
                && place().equals(span.place());
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /** Line and column as {@code line:column}; the place in words where the file has no lines. */
    @Override
    public String toString() {
        SourcePlace place = place();
        return place.line() > 0 || !isKnown() ? place.line() + ":" + place.column() : place.describe(Locale.ENGLISH);
    }
}
