package io.github.ogireport.internal.syntax;

import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Runs lexer and parser over a normalised text. The grammar is total, so there is nothing to recover from and nothing to report.
 */
public final class Syntax {
    /** Four times what the reports and hostile texts tried so far need. */
    static final int MOST_STATES = 4096;

    private static final int CHARACTERS_PER_TOKEN = 8;

    private static final LexerStates STATES = new LexerStates(ReportLexer._ATN, MOST_STATES);

    private Syntax() {}

    /**
     * The tree of a text.
     *
     * @param report the parse tree, without leaves
     * @param tokens all tokens in the order of the text, the last one its end
     * @param cutAt  the offset at which the token limit cut the text, or -1
     */
    public record Tree(ReportParser.ReportContext report, List<Token> tokens, int cutAt) {}

    /** Parses {@code text}, at most {@code maxTokens} tokens of it. */
    public static Tree parse(NormalizedText text, int maxTokens) {
        CharacterWindow window = new CharacterWindow(text.characters());
        ReportLexer lexer = lexer(window);
        List<Token> tokens = new ArrayList<>(text.length() / CHARACTERS_PER_TOKEN + 1);
        Token token = next(lexer, window, text);
        while (token.getType() != Token.EOF && tokens.size() < maxTokens) {
            tokens.add(token);
            token = next(lexer, window, text);
        }
        int cutAt = token.getType() == Token.EOF ? -1 : token.getStartIndex();
        tokens.add(cutAt < 0 ? token : new PlainToken(Token.EOF, 0, 0));
        return new Tree(new LeaflessParser(new TokenList(lexer, tokens)).report(), tokens, cutAt);
    }

    /** No token but the one that the lexer skips begins with a separator: skipped here, it costs less. */
    private static Token next(ReportLexer lexer, CharacterWindow window, NormalizedText text) {
        int at = window.index();
        while (at < text.length() && text.isSeparator(at)) {
            at++;
        }
        window.seek(at);
        return lexer.nextToken();
    }

    /** The type of the token that folded {@code text} begins with. */
    public static int firstToken(String text) {
        return lexer(new CharacterWindow(NormalizedText.of(text).characters()))
                .nextToken()
                .getType();
    }

    private static ReportLexer lexer(CharacterWindow window) {
        ReportLexer lexer = new ReportLexer(window);
        lexer.setInterpreter(new EdgeCachingLexerSimulator(lexer, STATES));
        lexer.setTokenFactory(PlainToken.FACTORY);
        lexer.removeErrorListeners();
        return lexer;
    }
}
