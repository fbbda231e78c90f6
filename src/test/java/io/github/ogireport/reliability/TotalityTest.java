package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No sequence of characters makes the parser throw, or break a promise. */
class TotalityTest {
    private static final int SOUPS = 20_000;

    /** Characters that break programs: lone surrogates, controls, marks of direction, combining and invisible characters. */
    private static final List<String> HOSTILE = List.of(
            "\uD800",
            "\uDFFF",
            "\uDC00\uD800",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\u0085",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "\u200B",
            "\u200E",
            "\u200F",
            "\u202E",
            "\u2066",
            "\u0301",
            "\u20E3",
            "\uFE0F",
            "😀",
            "👨‍👩‍👧",
            "🇨🇳",
            "\uFFFF",
            "\uFFFD",
            "\u00AD",
            "\u3000",
            "\u00A0",
            "\u000B",
            "\f",
            "\r",
            "\r\n",
            "𠮷",
            "①",
            "Ⅳ",
            "٣",
            "๓",
            "i̇",
            "ſ",
            "ß",
            "ﬁ");

    @Test
    void twentyThousandTokenSoupsKeepThePromises() {
        soups(SOUPS, 1);
    }

    @Test
    @Tag("long-running")
    void aMillionTokenSoupsKeepThePromises() {
        soups(1_000_000, 2);
    }

    private static void soups(int count, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String text = TokenSoup.of(new Random(random.nextLong()));
            Promises.areKept(text, ReportParser.parse(text));
        }
    }

    @Test
    void hostileCharactersAtRandomPlacesOfARealReportKeepThePromises() {
        Random random = new Random(3);
        for (String golden : Golden.texts()) {
            for (String hostile : HOSTILE) {
                for (int i = 0; i < 3; i++) {
                    int at = random.nextInt(golden.length() + 1);
                    String text = golden.substring(0, at) + hostile + golden.substring(at);
                    Promises.areKept(text, ReportParser.parse(text));
                }
            }
        }
    }

    @Test
    void hostileCharactersBetweenAllCharactersOfARealReportKeepThePromises() {
        String golden = Golden.text("panjiang-2024");
        for (String hostile : HOSTILE) {
            StringBuilder text = new StringBuilder();
            golden.chars().forEach(c -> text.append((char) c).append(hostile));
            Promises.areKept(text.toString(), ReportParser.parse(text));
        }
    }

    @Test
    void everyCharacterOfTheBasicPlaneIsRead() {
        StringBuilder text = new StringBuilder("一、总体情况\n");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            text.append((char) c);
        }
        text.append("\n二、主动公开政府信息情况\n规章\t1\t2\t3\n");

        ParseResult result = ReportParser.parse(text);

        Promises.areKept(text.toString(), result);
        assertThat(result.report()
                        .cell("proactive.rules.inForce")
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .toPlainString())
                .isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00A0\u3000", "\uFEFF", "\u200B\u200F", "\u0000", "\t|\t|", "\r"})
    void aTextWithoutVisibleCharactersIsRefused(String text) {
        ParseResult result = ReportParser.parse(text);

        Promises.areKept(text, result);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_A_REPORT);
    }

    @Test
    @SuppressWarnings("UnnecessaryStringBuilder") // the point is that it is no string
    void aCharSequenceThatIsNoStringIsReadLikeItsText() {
        List<CharSequence> sequences = new ArrayList<>();
        String text = Golden.text("lijiang-2024");
        sequences.add(new StringBuilder(text));
        sequences.add(java.nio.CharBuffer.wrap(text));

        assertThat(sequences)
                .allSatisfy(sequence -> assertThat(ReportParser.parse(sequence).report())
                        .isEqualTo(ReportParser.parse(text).report()));
    }
}
