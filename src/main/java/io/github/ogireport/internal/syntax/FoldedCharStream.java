package io.github.ogireport.internal.syntax;

import io.github.ogireport.internal.text.NormalizedText;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** Feeds ANTLR with UTF-16 units, so that token positions are offsets of the caller's text. */
final class FoldedCharStream implements CharStream {
    private final NormalizedText text;
    private final char[] characters;
    private int position;

    FoldedCharStream(NormalizedText text) {
        this.text = text;
        this.characters = text.characters();
    }

    @Override
    public void consume() {
        if (position >= characters.length) {
            throw new IllegalStateException("cannot consume EOF");
        }
        position++;
    }

    @Override
    public int LA(int offset) {
        int index = offset > 0 ? position + offset - 1 : position + offset;
        return offset != 0 && index >= 0 && index < characters.length ? characters[index] : IntStream.EOF;
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
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = Math.min(index, characters.length);
    }

    @Override
    public int size() {
        return characters.length;
    }

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        int end = Math.min(interval.b + 1, characters.length);
        return interval.a >= end ? "" : text.folded(interval.a, end);
    }
}
