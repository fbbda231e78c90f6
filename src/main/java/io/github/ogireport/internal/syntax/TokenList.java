package io.github.ogireport.internal.syntax;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** Tokens that are all there already, the last of them the end of the text, as a stream. */
final class TokenList implements TokenStream {
    private final List<Token> tokens;
    private int index;
    private Token current;

    TokenList(List<Token> tokens) {
        this.tokens = tokens;
        this.current = tokens.get(0);
    }

    @Override
    @SuppressWarnings("NullAway") // as ANTLR has it: nothing stands before the first token
    public Token LT(int offset) {
        if (offset == 1) {
            return current;
        }
        int at = offset > 0 ? index + offset - 1 : index + offset;
        return at < 0 ? null : tokens.get(Math.min(at, tokens.size() - 1));
    }

    @Override
    public int LA(int offset) {
        return LT(offset).getType();
    }

    @Override
    public void consume() {
        if (index >= tokens.size() - 1) {
            throw new IllegalStateException("cannot consume the end");
        }
        seek(index + 1);
    }

    @Override
    public Token get(int at) {
        return tokens.get(at);
    }

    @Override
    public TokenSource getTokenSource() {
        throw new UnsupportedOperationException("the tokens are all here");
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int position) {
        index = position;
        current = tokens.get(Math.min(position, tokens.size() - 1));
    }

    @Override
    public int size() {
        return tokens.size();
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        return "";
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public String getText(RuleContext context) {
        return "";
    }

    @Override
    public String getText(Token start, Token stop) {
        return "";
    }
}
