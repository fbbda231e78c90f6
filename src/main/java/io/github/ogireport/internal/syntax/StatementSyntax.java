package io.github.ogireport.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Token;

/** Lexer and parser of statements, ready to read one sentence after the other. For use by one thread. */
public final class StatementSyntax {
    private static final LexerTable TABLE = LexerTable.of("StatementLexer");
    private static final NextTokenPrediction.Alternatives ALTERNATIVES =
            new NextTokenPrediction.Alternatives(StatementParser._ATN);

    private final TableLexer lexer = new TableLexer(TABLE);
    private final StatementParser parser;
    private String shown = "";
    private char[] characters = new char[0];

    public StatementSyntax() {
        parser = new StatementParser(new TokenList(List.of(new PlainToken(Token.EOF, 0, 0))));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setBuildParseTree(false);
        parser.setInterpreter(new NextTokenPrediction(parser, ALTERNATIVES));
    }

    /** Reads the characters from {@code from} inclusive to {@code to} exclusive; token positions are those in {@code text}. */
    public StatementParser.SentenceContext sentence(String text, int from, int to) {
        if (!text.equals(shown)) {
            shown = text;
            characters = text.toCharArray();
        }
        lexer.show(characters, from, to);
        List<Token> tokens = new ArrayList<>(48);
        int at = from;
        while (at < to) {
            int known = at;
            while (known < to && TABLE.startsNothing(characters[known])) {
                known++;
            }
            if (known > at) {
                add(new PlainToken(StatementLexer.UNKNOWN, at, known), tokens);
                lexer.seek(known);
            }
            PlainToken token = lexer.next();
            if (token.getType() != Token.EOF) {
                add(token, tokens);
            }
            at = lexer.index();
        }
        tokens.add(new PlainToken(Token.EOF, to, to));
        parser.setTokenStream(new TokenList(tokens));
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
