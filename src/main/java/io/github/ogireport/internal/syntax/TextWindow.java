package io.github.ogireport.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/** A piece of a text as a stream of UTF-16 units whose positions are those in the text. */
final class TextWindow implements CharStream {
    private String text = "";
    private int index;
    private int end;

    /** Shows the characters from {@code from} inclusive to {@code to} exclusive. */
    void show(String text, int from, int to) {
        this.text = text;
        this.index = from;
        this.end = to;
    }

    @Override
    public int LA(int offset) {
        int at = offset > 0 ? index + offset - 1 : index + offset;
        return at >= 0 && at < end ? text.charAt(at) : EOF;
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
    public void release(int marker) {}

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
        return text.substring(interval.a, Math.min(interval.b + 1, end));
    }
}
