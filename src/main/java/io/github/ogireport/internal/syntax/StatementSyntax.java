package io.github.ogireport.internal.syntax;

import io.github.ogireport.internal.syntax.ClassifiedLexerSimulator.Memory;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Lexer and parser of statements, ready to read one sentence after the other. For use by one thread. */
public final class StatementSyntax {
    private static final Memory MEMORY = new Memory(StatementLexer._ATN);

    private final TextWindow window;
    private final StatementLexer lexer;
    private final StatementParser parser;

    public StatementSyntax() {
        window = new TextWindow();
        lexer = new StatementLexer(window);
        lexer.removeErrorListeners();
        lexer.setInterpreter(new ClassifiedLexerSimulator(lexer, MEMORY));
        parser = new StatementParser(new CommonTokenStream(new ListTokenSource(List.of(token(Token.EOF, 0, 0)))));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setBuildParseTree(false);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    }

    /** Reads the characters from {@code from} inclusive to {@code to} exclusive; token positions are those in {@code text}. */
    public StatementParser.SentenceContext sentence(String text, int from, int to) {
        window.show(text, from, to);
        lexer.setInputStream(window);
        List<Token> tokens = new ArrayList<>(48);
        int at = from;
        while (at < to) {
            int known = at;
            while (known < to && !MEMORY.opens(text.charAt(known))) {
                known++;
            }
            if (known > at) {
                add(token(StatementLexer.UNKNOWN, at, known), tokens);
                window.seek(known);
            }
            if (lexer.nextToken() instanceof CommonToken token && token.getType() != Token.EOF) {
                add(token, tokens);
            }
            at = window.index();
        }
        tokens.add(token(Token.EOF, to, to));
        parser.setTokenStream(new CommonTokenStream(new ListTokenSource(tokens)));
        return parser.sentence();
    }

    /** Unknown tokens that follow each other become one. */
    private static void add(CommonToken token, List<Token> tokens) {
        if (token.getType() == StatementLexer.UNKNOWN
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1) instanceof CommonToken last
                && last.getType() == StatementLexer.UNKNOWN
                && last.getStopIndex() == token.getStartIndex() - 1) {
            last.setStopIndex(token.getStopIndex());
        } else {
            tokens.add(token);
        }
    }

    private static CommonToken token(int type, int from, int to) {
        CommonToken token = new CommonToken(type);
        token.setStartIndex(from);
        token.setStopIndex(to - 1);
        return token;
    }
}
