package io.github.ogireport.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.bench.GeneratedTexts;
import io.github.ogireport.internal.syntax.NextTokenPrediction.Alternatives;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.junit.jupiter.api.Test;

class NextTokenPredictionTest {
    private static final int RANDOM_SENTENCES = 30_000;

    private final Alternatives alternatives = new Alternatives(StatementParser._ATN);

    @Test
    void buildsTheTreesOfAntlrsOwnPredictionForRandomWords() {
        Random random = new Random(20210101);
        List<Integer> words = words();
        for (int i = 0; i < RANDOM_SENTENCES; i++) {
            List<Token> sentence = new ArrayList<>();
            int length = random.nextInt(14);
            for (int at = 0; at < length; at++) {
                sentence.add(new PlainToken(words.get(random.nextInt(words.size())), at, at + 1));
            }
            assertSameTree(sentence, length);
        }
    }

    @Test
    void buildsTheTreesOfAntlrsOwnPredictionForNumbersBesideWordsThatMayBelongToThem() {
        int[] around = {
            StatementParser.NUMBER,
            StatementParser.CHINESE_NUMBER,
            StatementParser.AND_MORE,
            StatementParser.SCALE,
            StatementParser.COUNT,
            StatementParser.MONEY,
            StatementParser.NONE,
            StatementParser.SHARE,
            StatementParser.PERCENT,
            StatementParser.THAN,
            StatementParser.REQUEST,
            StatementParser.PAUSE
        };
        Random random = new Random(711);
        for (int i = 0; i < RANDOM_SENTENCES; i++) {
            List<Token> sentence = new ArrayList<>();
            for (int at = 0; at < 9; at++) {
                sentence.add(new PlainToken(around[random.nextInt(around.length)], at, at + 1));
            }
            assertSameTree(sentence, 9);
        }
    }

    @Test
    void buildsTheTreesOfAntlrsOwnPredictionForSentencesOfRealReports() {
        TableLexer lexer = new TableLexer(LexerTable.of("StatementLexer"));
        for (String text : GeneratedTexts.ofRealReports()) {
            for (String line : text.split("\n", 0)) {
                lexer.show(line.toCharArray(), 0, line.length());
                List<Token> sentence = new ArrayList<>();
                for (Token token = lexer.next(); token.getType() != Token.EOF; token = lexer.next()) {
                    sentence.add(token);
                }
                assertSameTree(sentence, line.length());
            }
        }
    }

    /** The types of tokens that the lexer gives: the others are left out. */
    private static List<Integer> words() {
        List<Integer> leftOut = List.of(
                StatementParser.DAY_OF_PERIOD,
                StatementParser.EVERYBODY,
                StatementParser.WITHOUT_CLAIM,
                StatementParser.NOTE,
                StatementParser.TITLES,
                StatementParser.MARKS);
        return IntStream.rangeClosed(1, StatementParser.VOCABULARY.getMaxTokenType())
                .boxed()
                .filter(type -> !leftOut.contains(type))
                .toList();
    }

    private void assertSameTree(List<Token> sentence, int length) {
        List<Token> tokens = new ArrayList<>(sentence);
        tokens.add(new PlainToken(Token.EOF, length, length));
        StatementParser stock = parser(tokens);
        StatementParser byNextToken = parser(tokens);
        byNextToken.setInterpreter(new NextTokenPrediction(byNextToken, alternatives));
        assertThat(shape(byNextToken.sentence())).as("%s", tokens).isEqualTo(shape(stock.sentence()));
    }

    private static StatementParser parser(List<Token> tokens) {
        StatementParser parser = new StatementParser(new TokenList(tokens));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        return parser;
    }

    /** The rules of a tree, one within the other, and the places of their tokens. */
    private static String shape(ParseTree tree) {
        if (tree instanceof TerminalNode leaf) {
            return Integer.toString(leaf.getSymbol().getStartIndex());
        }
        StringBuilder shape = new StringBuilder("(")
                .append(StatementParser.ruleNames[((RuleContext) tree.getPayload()).getRuleIndex()]);
        for (int i = 0; i < tree.getChildCount(); i++) {
            shape.append(' ').append(shape(tree.getChild(i)));
        }
        return shape.append(')').toString();
    }
}
