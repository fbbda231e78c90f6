package io.github.ogireport.internal.syntax;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Makes a tree of sections and entries without leaves. A node knows its first and its last token, and what stands between them is
 * read from the list of tokens; a leaf for each token would double the garbage of the syntax step.
 */
final class LeaflessParser extends ReportParser {
    LeaflessParser(TokenStream tokens) {
        super(tokens);
        removeErrorListeners();
        setErrorHandler(new NothingToRecoverFrom());
        getInterpreter().setPredictionMode(PredictionMode.SLL);
    }

    @Override
    public Token consume() {
        Token consumed = getCurrentToken();
        if (consumed.getType() != Token.EOF) {
            getInputStream().consume();
        }
        return consumed;
    }

    /** The grammar takes every sequence of tokens, so that looking ahead for an error before every step finds none. */
    private static final class NothingToRecoverFrom extends DefaultErrorStrategy {
        @Override
        public void sync(Parser recognizer) {
            // nothing can be out of step
        }
    }
}
