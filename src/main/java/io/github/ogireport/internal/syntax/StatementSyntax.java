package io.github.ogireport.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Lexer and parser of statements, ready to read one sentence after the other. For use by one thread. */
public final class StatementSyntax {
    /** The lexer has some 600 states when it has seen all its words in all their neighbourhoods. */
    private static final int MOST_STATES = 4096;

    private static final LexerStates STATES = new LexerStates(StatementLexer._ATN, MOST_STATES);
    private static final TokenStarts STARTS = new TokenStarts(StatementLexer._ATN);

    private final CharacterWindow window = new CharacterWindow(new char[0]);
    private final StatementLexer lexer;
    private final StatementParser parser;
    private String shown = "";
    private char[] characters = new char[0];

    public StatementSyntax() {
        lexer = new StatementLexer(window);
        lexer.setTokenFactory(PlainToken.FACTORY);
        lexer.removeErrorListeners();
        lexer.setInterpreter(new EdgeCachingLexerSimulator(lexer, STATES));
        parser = new StatementParser(new TokenList(lexer, List.of(new PlainToken(Token.EOF, 0, 0))));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setBuildParseTree(false);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    }

    /** Reads the characters from {@code from} inclusive to {@code to} exclusive; token positions are those in {@code text}. */
    public StatementParser.SentenceContext sentence(String text, int from, int to) {
        if (!text.equals(shown)) {
            shown = text;
            characters = text.toCharArray();
        }
        window.show(characters, from, to);
        lexer.setInputStream(window);
        List<Token> tokens = new ArrayList<>(48);
        int at = from;
        while (at < to) {
            int known = at;
            while (known < to && !STARTS.contains(characters[known])) {
                known++;
            }
            if (known > at) {
                add(new PlainToken(StatementLexer.UNKNOWN, at, known), tokens);
                window.seek(known);
            }
            if (lexer.nextToken() instanceof PlainToken token && token.getType() != Token.EOF) {
                add(token, tokens);
            }
            at = window.index();
        }
        tokens.add(new PlainToken(Token.EOF, to, to));
        parser.setTokenStream(new TokenList(lexer, tokens));
        return parser.sentence();
    }

    /** Unknown tokens become one where they follow each other, also with a joining word between them. */
    private static void add(PlainToken token, List<Token> tokens) {
        int size = tokens.size();
        if (token.getType() == StatementLexer.UNKNOWN && size > 0) {
            if (extend(tokens.get(size - 1), token)) {
                return;
            }
            boolean joined = size > 1 && tokens.get(size - 1).getType() == StatementLexer.JOIN;
            if (joined && extend(tokens.get(size - 2), token)) {
                tokens.remove(size - 1);
                return;
            }
        }
        tokens.add(token);
    }

    private static boolean extend(Token last, PlainToken token) {
        if (last.getType() != StatementLexer.UNKNOWN || !(last instanceof PlainToken run)) {
            return false;
        }
        run.extendTo(token.getStopIndex() + 1);
        return true;
    }
}
