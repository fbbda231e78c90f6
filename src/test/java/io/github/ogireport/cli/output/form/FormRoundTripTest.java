package io.github.ogireport.cli.output.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.bench.GeneratedTexts;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.Tally;
import io.github.ogireport.cli.output.html.HtmlFormWriter;
import io.github.ogireport.form.Cell;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of both forms, with blanks and placeholders, written as the official form and read again. */
class FormRoundTripTest {
    private static final ParserOptions OPTIONS = ParserOptions.withoutRules();

    static Stream<String> texts() {
        return Stream.concat(
                IntStream.range(0, 120).mapToObj(GeneratedTexts::of), GeneratedTexts.ofRealReports().stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPageOfTheFormReadsAsTheReport(String text) throws IOException {
        assertReadsAs(text, out -> new HtmlFormWriter(out, Locale.CHINESE));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void markdownOfTheFormReadsAsTheReport(String text) throws IOException {
        assertReadsAs(text, out -> new MarkdownFormWriter(out, Locale.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFormOfAnotherYearIsStillSeenInTheFormWrittenAgain(boolean isPage) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/reports/taoxi-2024.txt"));
        Function<Writer, ReportWriter> writers =
                out -> isPage ? new HtmlFormWriter(out, Locale.CHINESE) : new MarkdownFormWriter(out, Locale.CHINESE);
        ParseResult again = ReportParser.parse(new ByteArrayInputStream(
                written(ReportParser.parse(text), writers).getBytes(StandardCharsets.UTF_8)));

        assertThat(again.findings()).extracting(Finding::code).contains("OGI-S06");
    }

    private static String written(ParseResult result, Function<Writer, ReportWriter> writers) throws IOException {
        StringWriter written = new StringWriter();
        ReportWriter writer = writers.apply(written);
        writer.begin();
        writer.write(CheckedReport.of("report", result));
        writer.end(new Tally());
        return written.toString();
    }

    private static void assertReadsAs(String text, Function<Writer, ReportWriter> writers) throws IOException {
        ParseResult first = ReportParser.parse(text, OPTIONS);
        ParseResult again = ReportParser.parse(
                new ByteArrayInputStream(written(first, writers).getBytes(StandardCharsets.UTF_8)), OPTIONS);
        Map<CellPath, Cell> cells = again.report().cells();
        List<String> changed = first.report().cells().entrySet().stream()
                .filter(cell -> cell.getValue().isNumber() || cell.getValue().isBlank())
                .filter(cell -> !said(cell.getValue()).equals(said(cells.get(cell.getKey()))))
                .map(cell -> cell.getKey() + ": " + cell.getValue() + " -> " + cells.get(cell.getKey()))
                .toList();
        assertThat(changed).isEmpty();
        assertThat(cells.entrySet())
                .filteredOn(cell -> cell.getValue().isNumber())
                .allSatisfy(
                        cell -> assertThat(first.report().cell(cell.getKey()).map(FormRoundTripTest::said))
                                .contains(said(cell.getValue())));
    }

    /** State and value: the form is written without the notes that a report has beside its numbers. */
    private static String said(@Nullable Cell cell) {
        return cell == null
                ? ""
                : cell.state() + " "
                        + cell.value().map(BigDecimal::toPlainString).orElse("");
    }
}
