package io.github.ogireport.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;

/** Ends the tokens at a limit, as if the text ended there. */
final class LimitedTokenSource implements TokenSource {
    private final TokenSource source;
    private final int limit;
    private int count;
    private int cutAt = -1;

    LimitedTokenSource(TokenSource source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    /** The offset at which the tokens were cut, or -1. */
    int cutAt() {
        return cutAt;
    }

    @Override
    public Token nextToken() {
        Token token = source.nextToken();
        if (token.getType() == Token.EOF || count++ < limit) {
            return token;
        }
        if (cutAt < 0) {
            cutAt = token.getStartIndex();
        }
        return source.getTokenFactory()
                .create(
                        new org.antlr.v4.runtime.misc.Pair<>(this, source.getInputStream()),
                        Token.EOF,
                        "<EOF>",
                        Token.DEFAULT_CHANNEL,
                        cutAt,
                        cutAt - 1,
                        source.getLine(),
                        source.getCharPositionInLine());
    }

    @Override
    public int getLine() {
        return source.getLine();
    }

    @Override
    public int getCharPositionInLine() {
        return source.getCharPositionInLine();
    }

    @Override
    public CharStream getInputStream() {
        return source.getInputStream();
    }

    @Override
    public String getSourceName() {
        return source.getSourceName();
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
        source.setTokenFactory(factory);
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
        return source.getTokenFactory();
    }
}
