package io.github.ogireport.ast;

import java.util.Objects;

/**
 * A piece of the caller's text: {@code start} inclusive to {@code end} exclusive, in UTF-16 units of the text that was given.
 * Line and column are 1-based and belong to {@code start}; they are computed when asked for. Lines end at {@code \n},
 * {@code \r\n} or a lone {@code \r}. Immutable; safe for use by several threads.
 */
public final class SourceSpan {
    /** The span of what has no place in a text. */
    public static final SourceSpan UNKNOWN = new SourceSpan(LineMap.EMPTY, 0, 0);

    private final LineMap lines;
    private final int start;
    private final int end;

    private SourceSpan(LineMap lines, int start, int end) {
        this.lines = lines;
        this.start = start;
        this.end = end;
    }

    /** The span of {@code start} inclusive to {@code end} exclusive in the text of {@code lines}. */
    public static SourceSpan of(LineMap lines, int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
        return new SourceSpan(lines, start, end);
    }

    /** Whether this span has a place in a text; false for {@link #UNKNOWN} alone. */
    public boolean isKnown() {
        return lines != LineMap.EMPTY;
    }

    /** Offset of the first UTF-16 unit, 0-based. */
    public int start() {
        return start;
    }

    /** Offset behind the last UTF-16 unit. */
    public int end() {
        return end;
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Line of the start, 1-based; 0 for {@link #UNKNOWN}. */
    public int line() {
        return isKnown() ? lines.line(start) : 0;
    }

    /** Column of the start in UTF-16 units, 1-based; 0 for {@link #UNKNOWN}. */
    public int column() {
        return isKnown() ? lines.column(start) : 0;
    }

    /** The piece of this span from {@code from} to {@code to}, both counted from its start; kept inside it. */
    public SourceSpan within(int from, int to) {
        int first = Math.min(Math.max(from, 0), length());
        return new SourceSpan(lines, start + first, start + Math.min(Math.max(to, first), length()));
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
                && line() == span.line()
                && column() == span.column();
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /** Line and column as {@code line:column}. */
    @Override
    public String toString() {
        return line() + ":" + column();
    }
}
