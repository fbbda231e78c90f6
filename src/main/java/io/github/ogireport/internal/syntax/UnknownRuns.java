package io.github.ogireport.internal.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;
import org.jspecify.annotations.Nullable;

/** Makes tokens; unknown characters that follow each other become one token, handed out again with a later end. */
final class UnknownRuns implements TokenFactory<CommonToken> {
    private @Nullable CommonToken run;

    @Override
    public CommonToken create(
            Pair<TokenSource, CharStream> source,
            int type,
            @Nullable String text,
            int channel,
            int start,
            int stop,
            int line,
            int column) {
        CommonToken open = run;
        if (type == StatementLexer.UNKNOWN && open != null && open.getStopIndex() == start - 1) {
            open.setStopIndex(stop);
            return open;
        }
        CommonToken token = new CommonToken(source, type, channel, start, stop);
        run = type == StatementLexer.UNKNOWN ? token : null;
        return token;
    }

    @Override
    public CommonToken create(int type, String text) {
        return new CommonToken(type, text);
    }
}
