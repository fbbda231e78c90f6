package io.github.ogireport.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.WritableToken;

/**
 * A token that knows its type and its place and nothing else: text and lines are read by position where they are wanted. Half as
 * large as ANTLR's own, of which a report has some three hundred.
 */
public class PlainToken implements WritableToken {
    private int type;
    private final int start;
    private int stop;

    /** A token of {@code type} from {@code start} inclusive to {@code end} exclusive. */
    public PlainToken(int type, int start, int end) {
        this.type = type;
        this.start = start;
        this.stop = end - 1;
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public void setType(int newType) {
        type = newType;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return stop;
    }

    /** Lets the token end before {@code end}. */
    void extendTo(int end) {
        stop = end - 1;
    }

    @Override
    public int getTokenIndex() {
        return -1;
    }

    @Override
    public void setTokenIndex(int newIndex) {
        throw new UnsupportedOperationException("a token does not know its index");
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public void setText(String text) {
        throw new UnsupportedOperationException("the text of a token is that of its place");
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public void setLine(int line) {
        throw new UnsupportedOperationException("a token knows no line");
    }

    @Override
    public int getCharPositionInLine() {
        return -1;
    }

    @Override
    public void setCharPositionInLine(int column) {
        throw new UnsupportedOperationException("a token knows no column");
    }

    @Override
    public int getChannel() {
        return Token.DEFAULT_CHANNEL;
    }

    @Override
    public void setChannel(int channel) {
        throw new UnsupportedOperationException("all tokens are on one channel");
    }

    @Override
    @SuppressWarnings("NullAway") // as ANTLR has it: a token made by hand has no source
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway") // as ANTLR has it: a token made by hand has no source
    public CharStream getInputStream() {
        return null;
    }

    @Override
    public String toString() {
        return type + "@" + start + ".." + stop;
    }
}
