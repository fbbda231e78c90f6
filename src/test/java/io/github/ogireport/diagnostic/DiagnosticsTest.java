package io.github.ogireport.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codes that no text of the specification can show: limits, and the bytes of files. */
class DiagnosticsTest {
    private static final ParserOptions OPTIONS = ParserOptions.defaults();
    private static final String WITH_FINDINGS = "一、总体情况\n良好。\n五、存在的主要问题及改进情况\n无。\n";
    private static final String REPORT = "一、总体情况\n良好。\n二、主动公开政府信息情况\n规章\t1\t2\t3\n";
    /** Shown here; those of the pages and fonts of a PDF file in the tests of its source, and the last in {@code PipelineTest}. */
    private static final Set<DiagnosticCode> ELSEWHERE = EnumSet.of(
            DiagnosticCode.BINARY_INPUT,
            DiagnosticCode.TEXT_LIMIT,
            DiagnosticCode.TOKEN_LIMIT,
            DiagnosticCode.DIAGNOSTIC_LIMIT,
            DiagnosticCode.FINDING_LIMIT,
            DiagnosticCode.UNDECODABLE_BYTES,
            DiagnosticCode.CHARSET_INFERRED,
            DiagnosticCode.PAGE_WITHOUT_TEXT,
            DiagnosticCode.UNKNOWN_CHARACTERS,
            DiagnosticCode.INTERNAL_ERROR);

    @TempDir
    private Path directory;

    @Test
    void aLimitIsNamedWhereReadingEnds() {
        assertThat(reported(REPORT, OPTIONS.withMaxCharacters(10))).contains("2:4 TEXT_LIMIT");
        assertThat(reported(REPORT, OPTIONS.withMaxTokens(5))).contains("4:6 TOKEN_LIMIT");
        assertThat(reported(REPORT, OPTIONS.withMaxDiagnostics(1))).contains("0:0 DIAGNOSTIC_LIMIT");
        assertThat(reported(WITH_FINDINGS, OPTIONS.withMaxFindings(1))).contains("5:1 FINDING_LIMIT");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(reported("%PDF-1.7\n\u0001\u0002\u0003", OPTIONS)).contains("1:1 BINARY_INPUT");
    }

    @Test
    void bytesThatDoNotFitAreCounted() throws IOException {
        byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;

        assertThat(ReportParser.parse(Files.write(directory.resolve("damaged.txt"), bytes))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains("UNDECODABLE_BYTES");
    }

    @Test
    void anInferredCharsetIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("gbk.txt"), REPORT, Charset.forName("GBK"));

        assertThat(ReportParser.parse(file).diagnostics())
                .filteredOn(diagnostic -> diagnostic.kind() == DiagnosticCode.CHARSET_INFERRED)
                .singleElement()
                .satisfies(diagnostic ->
                        assertThat(diagnostic.message(Locale.ENGLISH)).contains("GB18030"));
    }

    @Test
    void everyOtherCodeIsInTheSpecification() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/specification.md"));

        assertThat(Arrays.stream(DiagnosticCode.values()).filter(code -> !ELSEWHERE.contains(code)))
                .allSatisfy(code -> assertThat(lines).anyMatch(line -> line.startsWith(code + " at ")));
    }

    private static List<String> reported(String text, ParserOptions options) {
        return ReportParser.parse(text, options).diagnostics().stream()
                .map(diagnostic -> diagnostic.place() + " " + diagnostic.code())
                .toList();
    }
}
