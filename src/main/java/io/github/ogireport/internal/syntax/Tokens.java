package io.github.ogireport.internal.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.misc.Interval;

/** All tokens of a text, for the parser to walk along. At a limit they end as if the text ended there. */
final class Tokens implements TokenStream {
    private static final int CHARACTERS_PER_TOKEN = 8;

    private final TokenSource source;
    private final List<Token> tokens;
    private final int cutAt;
    private int position;

    /** Reads {@code source} to its end, but at most {@code most} tokens of it. */
    Tokens(TokenSource source, int most) {
        this.source = source;
        this.tokens = new ArrayList<>(source.getInputStream().size() / CHARACTERS_PER_TOKEN + 1);
        Token token = source.nextToken();
        while (token.getType() != Token.EOF && tokens.size() < most) {
            add(token);
            token = source.nextToken();
        }
        this.cutAt = token.getType() == Token.EOF ? -1 : token.getStartIndex();
        add(cutAt < 0 ? token : endAt(cutAt));
    }

    private void add(Token token) {
        ((WritableToken) token).setTokenIndex(tokens.size());
        tokens.add(token);
    }

    private static CommonToken endAt(int offset) {
        CommonToken end = new CommonToken(Token.EOF, "<EOF>");
        end.setStartIndex(offset);
        end.setStopIndex(offset - 1);
        return end;
    }

    /** The offset at which the tokens were cut, or -1. */
    int cutAt() {
        return cutAt;
    }

    /** All tokens, the end of the text being the last one. */
    List<Token> all() {
        return Collections.unmodifiableList(tokens);
    }

    @Override
    public void consume() {
        if (position == tokens.size() - 1) {
            throw new IllegalStateException("cannot consume EOF");
        }
        position++;
    }

    @Override
    public int LA(int offset) {
        return LT(offset).getType();
    }

    @Override
    @SuppressWarnings("NullAway") // as ANTLR has it: nothing stands before the first token
    public Token LT(int offset) {
        int index = offset > 0 ? position + offset - 1 : position + offset;
        return index < 0 ? null : tokens.get(Math.min(index, tokens.size() - 1));
    }

    @Override
    public Token get(int index) {
        return tokens.get(index);
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // all tokens are in memory: nothing to release
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = index;
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public TokenSource getTokenSource() {
        return source;
    }

    @Override
    public String getSourceName() {
        return source.getSourceName();
    }

    @Override
    public String getText() {
        return getText(Interval.of(0, tokens.size() - 1));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
    }

    @Override
    public String getText(Interval interval) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, interval.a); i <= interval.b && tokens.get(i).getType() != Token.EOF; i++) {
            text.append(tokens.get(i).getText());
        }
        return text.toString();
    }
}
