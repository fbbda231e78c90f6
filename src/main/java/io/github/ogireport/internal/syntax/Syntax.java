package io.github.ogireport.internal.syntax;

import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Runs lexer and parser over a normalised text. The grammar is total, so there is nothing to recover from and nothing to report.
 */
public final class Syntax {
    /** Four times what the reports and hostile texts tried so far need. */
    private static final int MOST_STATES = 4096;

    private static final LexerStates STATES = new LexerStates(ReportLexer._ATN, MOST_STATES);

    private Syntax() {}

    /**
     * The tree of a text.
     *
     * @param report the parse tree, without leaves
     * @param tokens all tokens in the order of the text; a token knows its index here
     * @param cutAt  the offset at which the token limit cut the text, or -1
     */
    public record Tree(ReportParser.ReportContext report, List<Token> tokens, int cutAt) {}

    /** Parses {@code text}, at most {@code maxTokens} tokens of it. */
    public static Tree parse(NormalizedText text, int maxTokens) {
        Tokens tokens = new Tokens(lexer(text), maxTokens);
        return new Tree(new LeaflessParser(tokens).report(), tokens.all(), tokens.cutAt());
    }

    /** The type of the token that folded {@code text} begins with. */
    public static int firstToken(String text) {
        return lexer(NormalizedText.of(text)).nextToken().getType();
    }

    private static ReportLexer lexer(NormalizedText text) {
        ReportLexer lexer = new ReportLexer(new FoldedCharStream(text));
        lexer.setInterpreter(new EdgeCachingLexerSimulator(lexer, text.characters(), STATES));
        lexer.removeErrorListeners();
        return lexer;
    }
}
