package io.github.ogireport.internal.syntax;

import io.github.ogireport.internal.text.NormalizedText;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;

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
     * @param report the parse tree
     * @param cutAt  the offset at which the token limit cut the text, or -1
     */
    public record Tree(ReportParser.ReportContext report, int cutAt) {}

    /** Parses {@code text}, at most {@code maxTokens} tokens of it. */
    public static Tree parse(NormalizedText text, int maxTokens) {
        ReportLexer lexer = lexer(text);
        LimitedTokenSource source = new LimitedTokenSource(lexer, maxTokens);
        ReportParser parser = new ReportParser(new CommonTokenStream(source));
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return new Tree(parser.report(), source.cutAt());
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
