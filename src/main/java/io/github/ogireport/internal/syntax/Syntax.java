package io.github.ogireport.internal.syntax;

import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Token;

/** Runs the lexer over a text, and the parser over the notation that the layout step writes. */
public final class Syntax {
    private static final LexerTable TABLE = LexerTable.of("ReportLexer");

    private Syntax() {}

    /** Adds the tokens of {@code text} from {@code from} to {@code to}, at most {@code most} in all; returns where it stopped. */
    public static int addTokens(NormalizedText text, int from, int to, int most, List<Token> tokens) {
        TableLexer lexer = new TableLexer(TABLE);
        lexer.show(text.characters(), from, to);
        Token token = lexer.next();
        while (token.getType() != Token.EOF && tokens.size() < most) {
            tokens.add(token);
            token = lexer.next();
        }
        return token.getType() == Token.EOF ? to : token.getStartIndex();
    }

    /** The tokens of {@code text} from {@code from} to {@code to}. */
    public static List<Token> tokens(NormalizedText text, int from, int to) {
        List<Token> tokens = new ArrayList<>(2);
        addTokens(text, from, to, Integer.MAX_VALUE, tokens);
        return tokens;
    }

    /** The type of the token that all of folded {@code text} is; {@link ReportLexer#TEXT} if it is none. */
    public static int wholeToken(String text) {
        TableLexer lexer = new TableLexer(TABLE);
        lexer.show(text.toCharArray(), 0, text.length());
        Token token = lexer.next();
        return token.getStopIndex() + 1 == text.length() ? token.getType() : ReportLexer.TEXT;
    }

    /**
     * The word of the form or the number that {@code text} has at {@code from}, before {@code to}, whatever follows it; of no length if
     * there is none. A heading ends with its wording.
     */
    public static Token wordAt(NormalizedText text, int from, int to) {
        TableLexer lexer = new TableLexer(TABLE);
        lexer.show(text.characters(), from, to);
        Token longest = lexer.find(from, Syntax::isWordOrNumber, false);
        int type = longest.getType();
        return FormLabels.section(type) == null ? longest : lexer.find(from, other -> other == type, true);
    }

    /** Headings in words of their own end nowhere before the end of their line. */
    private static boolean isWordOrNumber(int type) {
        return type == ReportLexer.NUMBER
                || type > 0 && FormLabels.table(type) != null
                || type > 0 && FormLabels.section(type) != null && type != ReportLexer.OTHER_OVERVIEW_HEADING;
    }

    /**
     * The tree of a report in the notation. The layout step writes nothing that the grammar does not take.
     *
     * @throws org.antlr.v4.runtime.misc.ParseCancellationException if it does, a defect of this library
     */
    public static ReportParser.ReportContext parse(List<Token> notation) {
        ReportParser parser = new ReportParser(new TokenList(notation));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        return parser.report();
    }
}
