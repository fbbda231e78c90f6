package io.github.ogireport.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.bench.GeneratedTexts;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

class TableLexerTest {
    private static final LexerTable REPORT = LexerTable.of("ReportLexer");
    private static final LexerTable STATEMENT = LexerTable.of("StatementLexer");
    private static final int RANDOM_TEXTS = 30_000;
    private static final List<String> REAL = GeneratedTexts.ofRealReports();

    @Test
    void readsTheTokensOfAntlrsOwnLexerOnRealReports() {
        for (String text : REAL) {
            assertThat(tokens(text, REPORT)).isEqualTo(stock(text, ReportLexer::new));
            assertThat(tokens(text, STATEMENT)).isEqualTo(stock(text, StatementLexer::new));
        }
    }

    @Test
    void readsTheTokensOfAntlrsOwnLexerOnGeneratedReports() {
        for (long seed = 1; seed <= 120; seed++) {
            String text = GeneratedTexts.of(seed);
            assertThat(tokens(text, REPORT)).as("seed %d", seed).isEqualTo(stock(text, ReportLexer::new));
        }
    }

    @Test
    void readsTheTokensOfAntlrsOwnLexerOnRandomTexts() {
        Random random = new Random(20210906);
        for (int i = 0; i < RANDOM_TEXTS; i++) {
            String text = randomText(random);
            assertThat(tokens(text, REPORT)).as(text).isEqualTo(stock(text, ReportLexer::new));
            assertThat(tokens(text, STATEMENT)).as(text).isEqualTo(stock(text, StatementLexer::new));
        }
    }

    @Test
    void readsTheTokensOfAntlrsOwnLexerForEveryCharacterAloneAndWithinALabel() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = (char) c + "\n自然" + (char) c + "人";
            assertThat(tokens(text, REPORT)).as("U+%04X", c).isEqualTo(stock(text, ReportLexer::new));
            assertThat(tokens(text, STATEMENT)).as("U+%04X", c).isEqualTo(stock(text, StatementLexer::new));
        }
    }

    @Test
    void readsAPieceOfATextWithThePositionsOfTheText() {
        char[] text = "收到申请12件，其中".toCharArray();
        TableLexer lexer = new TableLexer(STATEMENT);
        lexer.show(text, 2, 6);
        assertThat(lexer.next()).hasToString(StatementLexer.BARE_REQUEST + "@2..3");
        assertThat(lexer.index()).isEqualTo(4);
        assertThat(lexer.next()).hasToString(StatementLexer.NUMBER + "@4..5");
        assertThat(lexer.next()).hasToString(Token.EOF + "@6..5");
        lexer.seek(5);
        assertThat(lexer.next()).hasToString(StatementLexer.NUMBER + "@5..5");
    }

    @Test
    void tellsCharactersThatBeginNoWord() {
        assertThat(STATEMENT.startsNothing('赣')).isTrue();
        assertThat(STATEMENT.startsNothing('\uD83D')).isTrue();
        assertThat(STATEMENT.startsNothing('收')).isFalse();
        assertThat(STATEMENT.startsNothing('7')).isFalse();
        assertThat(STATEMENT.startsNothing('，')).isFalse();
        assertThat(STATEMENT.startsNothing(' ')).isFalse();
    }

    @Test
    void saysWhichTableIsMissingAndHowToMakeIt() {
        assertThatThrownBy(() -> LexerTable.of("NoLexer"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("NoLexer.table", "process-classes");
    }

    private static List<String> tokens(String text, LexerTable table) {
        char[] characters = NormalizedText.of(text).characters();
        TableLexer lexer = new TableLexer(table);
        lexer.show(characters, 0, characters.length);
        return tokens(lexer::next);
    }

    @SuppressWarnings("deprecation") // ANTLR's newer streams count code points, and offsets here are those of UTF-16
    private static List<String> stock(String text, Function<CharStream, Lexer> grammar) {
        char[] characters = NormalizedText.of(text).characters();
        Lexer lexer = grammar.apply(new org.antlr.v4.runtime.ANTLRInputStream(characters, characters.length));
        lexer.removeErrorListeners();
        return tokens(lexer::nextToken);
    }

    private static List<String> tokens(Supplier<Token> lexer) {
        List<String> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.get();
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
