package io.github.ogireport.internal.syntax;

import io.github.ogireport.internal.syntax.ClassifiedLexerSimulator.Memory;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
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
        parser = new StatementParser(new TokenList(lexer, List.of(token(Token.EOF, 0, 0))));
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
        parser.setTokenStream(new TokenList(lexer, tokens));
        return parser.sentence();
    }

    /** Unknown tokens become one where they follow each other, also with a joining word between them. */
    private static void add(CommonToken token, List<Token> tokens) {
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

    private static boolean extend(Token last, CommonToken token) {
        if (last.getType() != StatementLexer.UNKNOWN || !(last instanceof CommonToken run)) {
            return false;
        }
        run.setStopIndex(token.getStopIndex());
        return true;
    }

    private static CommonToken token(int type, int from, int to) {
        CommonToken token = new CommonToken(type);
        token.setStartIndex(from);
        token.setStopIndex(to - 1);
        return token;
    }
}
