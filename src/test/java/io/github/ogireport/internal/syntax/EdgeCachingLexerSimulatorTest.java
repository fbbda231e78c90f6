package io.github.ogireport.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.bench.GeneratedTexts;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.junit.jupiter.api.Test;

class EdgeCachingLexerSimulatorTest {
    private static final int ROOM_FOR_ALL = 100_000;
    private static final int RANDOM_TEXTS = 30_000;
    private static final List<String> REAL = GeneratedTexts.ofRealReports();

    @Test
    void readsTheTokensOfAntlrsOwnSimulatorOnRealReports() {
        LexerStates states = new LexerStates(ReportLexer._ATN, ROOM_FOR_ALL);
        for (String text : REAL) {
            assertThat(remembering(text, states)).isEqualTo(stock(text, ReportLexer::new));
        }
    }

    @Test
    void readsTheTokensOfAntlrsOwnSimulatorOnGeneratedReports() {
        LexerStates states = new LexerStates(ReportLexer._ATN, ROOM_FOR_ALL);
        for (long seed = 1; seed <= 120; seed++) {
            String text = GeneratedTexts.of(seed);
            assertThat(remembering(text, states)).as("seed %d", seed).isEqualTo(stock(text, ReportLexer::new));
        }
    }

    @Test
    void readsTheTokensOfAntlrsOwnSimulatorOnRandomTexts() {
        LexerStates report = new LexerStates(ReportLexer._ATN, ROOM_FOR_ALL);
        LexerStates statement = new LexerStates(StatementLexer._ATN, ROOM_FOR_ALL);
        Random random = new Random(20210906);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            String text = randomText(random);
            assertThat(remembering(text, report)).as(text).isEqualTo(stock(text, ReportLexer::new));
            assertThat(tokens(remembering(new StatementLexer(window(text)), statement)))
                    .as(text)
                    .isEqualTo(stock(text, StatementLexer::new));
        }
    }

    @Test
    void readsTheSameTokensInManyThreadsThatShareAnEmptyMemory() throws Exception {
        List<List<String>> expected = new ArrayList<>();
        REAL.forEach(text -> expected.add(stock(text, ReportLexer::new)));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 20; round++) {
                LexerStates states = new LexerStates(ReportLexer._ATN, ROOM_FOR_ALL);
                List<Callable<List<List<String>>>> readers = new ArrayList<>();
                for (int reader = 0; reader < 8; reader++) {
                    readers.add(() ->
                            REAL.stream().map(text -> remembering(text, states)).toList());
                }
                for (Future<List<List<String>>> read : threads.invokeAll(readers, 2, TimeUnit.MINUTES)) {
                    assertThat(read.get()).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void readsTheSameTokensWhereItMayRememberLittleOrNothing() {
        for (int room : new int[] {0, 1, 50}) {
            LexerStates states = new LexerStates(ReportLexer._ATN, room);
            for (String text : REAL) {
                assertThat(remembering(text, states)).isEqualTo(stock(text, ReportLexer::new));
                assertThat(states.size()).isLessThanOrEqualTo(room);
            }
        }
    }

    @Test
    void needsFewerStatesForAllTextsThanItMayKeep() {
        LexerStates states = new LexerStates(ReportLexer._ATN, ROOM_FOR_ALL);
        Random random = new Random(711);
        REAL.forEach(text -> remembering(text, states));
        for (long seed = 1; seed <= 200; seed++) {
            remembering(GeneratedTexts.of(seed), states);
        }
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            remembering(randomText(random), states);
        }
        assertThat(states.size()).isLessThan(Syntax.MOST_STATES / 2);
    }

    @Test
    void takesNoStepOfTheSimulationOnATextItHasSeen() {
        LexerStates states = new LexerStates(ReportLexer._ATN, ROOM_FOR_ALL);
        for (String text : REAL) {
            int first = simulatedSteps(text, states);
            int second = simulatedSteps(text, states);
            int stock = stockSteps(text);

            assertThat(first).isPositive();
            assertThat(second).isZero();
            assertThat(stock).as("what the stock lexer computes anew each time").isGreaterThan(text.length() / 2);
        }
    }

    private static int simulatedSteps(String text, LexerStates states) {
        ReportLexer lexer = new ReportLexer(window(text));
        int[] steps = new int[1];
        lexer.setInterpreter(new EdgeCachingLexerSimulator(lexer, states) {
            @Override
            protected void getReachableConfigSet(
                    CharStream input, ATNConfigSet closure, ATNConfigSet reach, int symbol) {
                steps[0]++;
                super.getReachableConfigSet(input, closure, reach, symbol);
            }
        });
        tokens(lexer);
        return steps[0];
    }

    private static int stockSteps(String text) {
        ReportLexer lexer = new ReportLexer(window(text));
        int[] steps = new int[1];
        ATN grammar = ReportLexer._ATN;
        lexer.setInterpreter(
                new org.antlr.v4.runtime.atn.LexerATNSimulator(
                        lexer,
                        grammar,
                        lexer.getInterpreter().decisionToDFA,
                        lexer.getInterpreter().getSharedContextCache()) {
                    @Override
                    protected void getReachableConfigSet(
                            CharStream input, ATNConfigSet closure, ATNConfigSet reach, int symbol) {
                        steps[0]++;
                        super.getReachableConfigSet(input, closure, reach, symbol);
                    }
                });
        tokens(lexer);
        return steps[0];
    }

    private static List<String> remembering(String text, LexerStates states) {
        return tokens(remembering(new ReportLexer(window(text)), states));
    }

    private static Lexer remembering(Lexer lexer, LexerStates states) {
        lexer.setInterpreter(new EdgeCachingLexerSimulator(lexer, states));
        return lexer;
    }

    private static List<String> stock(String text, Function<CharStream, Lexer> lexer) {
        return tokens(lexer.apply(window(text)));
    }

    private static CharacterWindow window(String text) {
        return new CharacterWindow(NormalizedText.of(text).characters());
    }

    private static List<String> tokens(Lexer lexer) {
        lexer.removeErrorListeners();
        List<String> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.nextToken();
            tokens.add(token.getType() + " " + token.getStartIndex() + ".." + token.getStopIndex());
        } while (token.getType() != Token.EOF);
        return tokens;
    }

    /** Pieces of real reports, cut and stuck together anyhow, with separators, digits and characters of no language between. */
    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append(" \n\t|".charAt(random.nextInt(4)));
                case 1 -> text.append(random.nextInt(2000));
                case 2 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 3 -> text.append("（）、.,-/《》年件元".charAt(random.nextInt(12)));
                default -> {
                    String report = REAL.get(random.nextInt(REAL.size()));
                    int start = random.nextInt(report.length() - 20);
                    text.append(report, start, start + 1 + random.nextInt(19));
                }
            }
        }
        return text.toString();
    }
}
