package io.github.ogireport.internal.syntax;

import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Runs lexer and parser over a normalised text. The grammar is total, so there is nothing to recover from and nothing to report.
 */
public final class Syntax {
    private static final int CHARACTERS_PER_TOKEN = 8;

    private static final LexerTable TABLE = LexerTable.of("ReportLexer");

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
        TableLexer lexer = lexer(text);
        List<Token> tokens = new ArrayList<>(text.length() / CHARACTERS_PER_TOKEN + 1);
        Token token = next(lexer, text);
        while (token.getType() != Token.EOF && tokens.size() < maxTokens) {
            tokens.add(token);
            token = next(lexer, text);
        }
        int cutAt = token.getType() == Token.EOF ? -1 : token.getStartIndex();
        tokens.add(cutAt < 0 ? token : new PlainToken(Token.EOF, 0, 0));
        return new Tree(new LeaflessParser(new TokenList(tokens)).report(), tokens, cutAt);
    }

    /** No token but the one that the lexer skips begins with a separator: skipped here, it costs less. */
    private static Token next(TableLexer lexer, NormalizedText text) {
        int at = lexer.index();
        while (at < text.length() && text.isSeparator(at)) {
            at++;
        }
        lexer.seek(at);
        return lexer.next();
    }

    /** The type of the token that folded {@code text} begins with. */
    public static int firstToken(String text) {
        return lexer(NormalizedText.of(text)).next().getType();
    }

    private static TableLexer lexer(NormalizedText text) {
        TableLexer lexer = new TableLexer(TABLE);
        lexer.show(text.characters(), 0, text.length());
        return lexer;
    }
}
