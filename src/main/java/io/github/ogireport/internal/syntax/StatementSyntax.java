package io.github.ogireport.internal.syntax;

import io.github.ogireport.internal.syntax.ClassifiedLexerSimulator.Memory;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.Pair;

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
        lexer.setTokenFactory(new UnknownRuns());
        parser = new StatementParser(new CommonTokenStream(new ListTokenSource(List.of(end(0)))));
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
        Token last = end(from);
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token != last) {
                tokens.add(token);
                last = token;
            }
        }
        tokens.add(end(to));
        parser.setTokenStream(new CommonTokenStream(new ListTokenSource(tokens)));
        return parser.sentence();
    }

    private static Token end(int at) {
        return new UnknownRuns().create(new Pair<>(null, null), Token.EOF, null, 0, at, at - 1, 0, 0);
    }
}
