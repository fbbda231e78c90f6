package io.github.ogireport.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A piece of a text as a stream of UTF-16 units, so that the position of a token is an offset in that text. The only stream that
 * the lexers here read, so that the loop over its characters is one over an array.
 */
final class CharacterWindow implements CharStream {
    private char[] characters;
    private int index;
    private int end;

    /** Shows all of {@code characters}. */
    CharacterWindow(char[] characters) {
        this.characters = characters;
        this.end = characters.length;
    }

    /** Shows the characters from {@code from} inclusive to {@code to} exclusive. */
    void show(char[] text, int from, int to) {
        this.characters = text;
        this.index = from;
        this.end = to;
    }

    /** The characters; those from {@link #size} on are not shown. */
    char[] characters() {
        return characters;
    }

    @Override
    public int LA(int offset) {
        int at = offset > 0 ? index + offset - 1 : index + offset;
        return at >= 0 && at < end ? characters[at] : EOF;
    }

    @Override
    public void consume() {
        if (index >= end) {
            throw new IllegalStateException("cannot consume the end");
        }
        index++;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int position) {
        index = Math.min(position, end);
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // the whole text is in memory: nothing to release
    }

    @Override
    public int size() {
        return end;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        int stop = Math.min(interval.b + 1, end);
        return interval.a >= stop ? "" : new String(characters, interval.a, stop - interval.a);
    }
}
