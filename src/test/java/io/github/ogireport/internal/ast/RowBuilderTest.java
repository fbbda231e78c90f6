package io.github.ogireport.internal.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.place.TextPlaces;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

/** The texts of a row for messages, and whether two rows have the same. */
class RowBuilderTest {
    @Test
    void theTextsOfARowAreToldWithBlanksBetweenThem() {
        assertThat(printed("1\t ２\n3")).isEqualTo("1 ２ 3");
        assertThat(printed("")).isEmpty();
    }

    @Test
    void moreThanThreeHundredCharactersAreCut() {
        String words = "甲".repeat(298);

        assertThat(printed(words + "\t1")).isEqualTo(words + " 1");
        assertThat(printed(words + "\t12")).isEqualTo(words + " 1…");
        assertThat(printed(words + "乙丙丁\t12")).isEqualTo(words + "乙丙…");
    }

    @Test
    void rowsAreTheSameIfAllTheirTextsAre() {
        assertThat(same("1\t2", "1 2")).isTrue();
        assertThat(same("", "")).isTrue();
        assertThat(same("1\t2", "1\t3")).isFalse();
        assertThat(same("3\t2", "1\t2")).isFalse();
        assertThat(same("1\t2", "1")).isFalse();
        assertThat(same("1", "1\t2")).isFalse();
    }

    private static String printed(String text) {
        return builder(text).printed(tokens(text, 0));
    }

    private static boolean same(String one, String other) {
        return builder(one + other).sameTexts(tokens(one, 0), tokens(other, one.length()));
    }

    private static RowBuilder builder(String text) {
        return new RowBuilder(new Source(NormalizedText.of(text), TextPlaces.of(text), new DiagnosticCollector(10)));
    }

    private static List<Token> tokens(String text, int offset) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    tokens.add(new PlainToken(ReportLexer.TEXT, offset + start, offset + i));
                }
                start = i + 1;
            }
        }
        return tokens;
    }
}
