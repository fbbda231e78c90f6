package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.TableForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit at one less, just as much and one more than there is: up to the limit nothing changes, over it a fatal diagnostic. */
class LimitsTest {
    private static final ParserOptions DEFAULTS = ParserOptions.defaults();
    private static final String TEXT = Golden.text("panjiang-2024");
    private static final ParseResult WHOLE = ReportParser.parse(TEXT);
    /** Words in place of numbers: many diagnostics. */
    private static final String DOUBTFUL = Golden.text("taoxi-2024").replace("\t0\n", "\t详见附件\n");
    /** Totals that are no sums: many findings. */
    private static final String FAULTY = faulty();

    @Test
    void aTextOfAsManyCharactersAsTheLimitIsReadWhole() {
        ParseResult atLimit = ReportParser.parse(TEXT, DEFAULTS.withMaxCharacters(TEXT.length()));
        ParseResult oneLess = ReportParser.parse(TEXT, DEFAULTS.withMaxCharacters(TEXT.length() + 1));

        assertThat(List.of(atLimit, oneLess)).allSatisfy(result -> {
            assertThat(result.report()).isEqualTo(WHOLE.report());
            assertThat(result.diagnostics()).isEqualTo(WHOLE.diagnostics());
        });
    }

    @Test
    void aTextOfOneCharacterMoreThanTheLimitIsReadUpToTheLimit() {
        int limit = TEXT.length() - 1;

        ParseResult result = ReportParser.parse(TEXT, DEFAULTS.withMaxCharacters(limit));

        Diagnostic diagnostic = only(result, DiagnosticCode.TEXT_LIMIT);
        assertThat(diagnostic.arguments())
                .containsExactly(String.valueOf(TEXT.length()), String.valueOf(limit), "maxCharacters");
        assertThat(diagnostic.span().start()).isEqualTo(limit);
        assertThat(result.document().span().end()).isEqualTo(limit);
        assertThat(Stated.cells(result.report())).isEqualTo(Stated.cells(WHOLE.report()));
        Promises.areKept(TEXT.substring(0, limit), result);
    }

    @Test
    void theLimitOfCharactersCutsNoPairOfSurrogatesApart() {
        String text = TEXT + "😀";

        ParseResult result = ReportParser.parse(text, DEFAULTS.withMaxCharacters(text.length() - 1));

        assertThat(result.document().span().end()).isEqualTo(TEXT.length());
    }

    @Test
    void aTextOfAsManyTokensAsTheLimitIsReadWhole() {
        String text = tokens(10);

        assertThat(List.of(10, 11))
                .allSatisfy(limit -> assertThat(ReportParser.parse(text, DEFAULTS.withMaxTokens(limit))
                                .diagnostics())
                        .noneMatch(diagnostic -> diagnostic.kind() == DiagnosticCode.TOKEN_LIMIT));
    }

    @Test
    void aTextOfOneTokenMoreThanTheLimitIsReadUpToTheLimit() {
        String text = tokens(10);

        ParseResult result = ReportParser.parse(text, DEFAULTS.withMaxTokens(9));

        Diagnostic diagnostic = only(result, DiagnosticCode.TOKEN_LIMIT);
        assertThat(diagnostic.arguments()).containsExactly("9");
        assertThat(diagnostic.span().start()).isEqualTo(text.lastIndexOf('8'));
        Promises.areKept(text, result);
    }

    /** A text of {@code count} tokens: the heading, a label, and numbers. */
    private static String tokens(int count) {
        StringBuilder text = new StringBuilder("二、主动公开政府信息情况\n规章");
        for (int i = 1; i <= count - 2; i++) {
            text.append('\t').append(i);
        }
        return text.toString();
    }

    @Test
    void rowsBeforeTheLimitOfTokensAreRead() {
        int tokens = 60;

        ParseResult result = ReportParser.parse(TEXT, DEFAULTS.withMaxTokens(tokens));

        only(result, DiagnosticCode.TOKEN_LIMIT);
        String path = "proactive.rules.inForce";
        assertThat(result.report().cell(path)).isEqualTo(WHOLE.report().cell(path));
        assertThat(WHOLE.report().cell(path).orElseThrow().isNumber()).isTrue();
    }

    @Test
    void asManyDiagnosticsAsTheLimitAreListed() {
        int count = ReportParser.parse(DOUBTFUL).diagnostics().size();
        assertThat(count).isGreaterThan(5);

        assertThat(List.of(count, count + 1))
                .allSatisfy(limit -> assertThat(ReportParser.parse(DOUBTFUL, DEFAULTS.withMaxDiagnostics(limit))
                                .diagnostics())
                        .hasSize(count)
                        .noneMatch(diagnostic -> diagnostic.kind() == DiagnosticCode.DIAGNOSTIC_LIMIT));
    }

    @Test
    void oneDiagnosticMoreThanTheLimitIsReplacedByOneThatSaysSo() {
        ParseResult whole = ReportParser.parse(DOUBTFUL);
        int limit = whole.diagnostics().size() - 1;

        ParseResult result = ReportParser.parse(DOUBTFUL, DEFAULTS.withMaxDiagnostics(limit));

        assertThat(result.diagnostics()).hasSize(limit + 1);
        assertThat(only(result, DiagnosticCode.DIAGNOSTIC_LIMIT).arguments()).containsExactly(String.valueOf(limit));
        assertThat(whole.diagnostics()).containsAll(result.diagnostics().subList(0, limit));
        assertThat(result.report()).isEqualTo(whole.report());
        assertThat(result.verdict()).isEqualTo(whole.verdict());
    }

    @Test
    void asManyFindingsAsTheLimitAreListed() {
        ParseResult whole = ReportParser.parse(FAULTY);
        int count = whole.findings().size();
        assertThat(count).isGreaterThan(5);

        assertThat(List.of(count, count + 1)).allSatisfy(limit -> {
            ParseResult result = ReportParser.parse(FAULTY, DEFAULTS.withMaxFindings(limit));
            assertThat(result.findings()).hasSize(count);
            assertThat(result.diagnostics()).isEqualTo(whole.diagnostics());
        });
    }

    @Test
    void oneFindingMoreThanTheLimitIsLeftOutAndSaid() {
        ParseResult whole = ReportParser.parse(FAULTY);
        int limit = whole.findings().size() - 1;

        ParseResult result = ReportParser.parse(FAULTY, DEFAULTS.withMaxFindings(limit));

        assertThat(result.findings()).hasSize(limit);
        assertThat(only(result, DiagnosticCode.FINDING_LIMIT).arguments()).containsExactly(String.valueOf(limit));
        assertThat(result.verdict()).isEqualTo(whole.verdict());
        assertThat(result.ruleResults()).hasSameSizeAs(whole.ruleResults());
    }

    @Test
    void aLimitIsReportedEvenWhereTheLimitOfDiagnosticsIsReached() {
        ParseResult result =
                ReportParser.parse(DOUBTFUL, DEFAULTS.withMaxDiagnostics(1).withMaxFindings(1));

        only(result, DiagnosticCode.DIAGNOSTIC_LIMIT);
        only(result, DiagnosticCode.FINDING_LIMIT);
    }

    @Test
    void aFileOfAsManyBytesAsTheLimitIsReadWhole(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("report.txt");
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);

        for (int limit : new int[] {bytes.length, bytes.length + 1}) {
            ParseResult result = ReportParser.parse(file, DEFAULTS.withMaxFileBytes(limit));
            assertThat(result.report()).isEqualTo(WHOLE.report());
            assertThat(result.diagnostics()).isEqualTo(WHOLE.diagnostics());
        }
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void aFileOfMoreBytesThanTheLimitIsReadUpToTheLimit(java.nio.charset.Charset charset, @TempDir Path directory)
            throws IOException {
        Path file = directory.resolve("report.txt");
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(charset);
        Files.write(file, bytes);

        for (int less = 1; less <= 4; less++) {
            int limit = bytes.length - less;
            ParseResult result = ReportParser.parse(file, DEFAULTS.withMaxFileBytes(limit));
            assertThat(only(result, DiagnosticCode.TEXT_LIMIT).arguments())
                    .containsExactly(String.valueOf(bytes.length), String.valueOf(limit), "maxFileBytes");
            assertThat(Stated.cells(result.report())).isEqualTo(Stated.cells(WHOLE.report()));
        }
    }

    static Stream<java.nio.charset.Charset> charsets() {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitMustBePositive(IntFunction<ParserOptions> limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> limit.apply(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limit.apply(-1));
        assertThat(limit.apply(1)).isNotEqualTo(DEFAULTS);
    }

    static Stream<IntFunction<ParserOptions>> limits() {
        return Stream.of(
                DEFAULTS::withMaxCharacters,
                DEFAULTS::withMaxTokens,
                DEFAULTS::withMaxDiagnostics,
                DEFAULTS::withMaxFindings,
                DEFAULTS::withMaxFileBytes);
    }

    private static String faulty() {
        KnownReport known = KnownReport.consistent(TableForm.FORM_2021, new Random(1));
        known.numbers().keySet().stream()
                .filter(path -> path.endsWith(".total"))
                .toList()
                .forEach(path -> known.plant(path, known.numbers().get(path) + 1));
        return known.text(KnownReport.Style.TABS);
    }

    private static Diagnostic only(ParseResult result, DiagnosticCode code) {
        List<Diagnostic> found = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.kind() == code)
                .toList();
        assertThat(found).as("%s in %s", code, result.diagnostics()).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.FATAL);
        return found.get(0);
    }
}
