package io.github.ogireport.performance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.bench.GeneratedTexts;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.junit.jupiter.api.Test;

class GarbageTest {
    private static final int KILOBYTE = 1024;
    private static final int WARM = 10;
    private static final List<String> REPORTS = GeneratedTexts.ofRealReports();
    private static final List<String> PAGES =
            REPORTS.stream().map(GarbageTest::page).toList();
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aReportCostsLessThanFiveHundredKilobytesWithAllRules() {
        assertThat(allocatedForOneReport(ReportParser::parse)).isLessThan(500 * KILOBYTE);
    }

    @Test
    void theTokensOfAReportCostLessThanThirtyKilobytes() {
        assertThat(allocatedForOneReport(GarbageTest::syntax)).isLessThan(30 * KILOBYTE);
    }

    @Test
    void theSyntaxCostsLessThanATenthOfWhatAntlrsOwnLexerTakes() {
        long own = allocatedForOneReport(GarbageTest::syntax);
        long stock = allocatedForOneReport(GarbageTest::stockTokens);

        assertThat(own * 10).isLessThan(stock);
    }

    @Test
    void theRulesDoNotReadAPageOnceMoreToFindPlacesInIt() {
        long reading = allocatedForOneReport(page -> parse(page, ParserOptions.withoutRules()), PAGES);
        long readingAndRules = allocatedForOneReport(page -> parse(page, ParserOptions.defaults()), PAGES);
        long rulesOverTexts = allocatedForOneReport(ReportParser::parse)
                - allocatedForOneReport(text -> ReportParser.parse(text, ParserOptions.withoutRules()));

        assertThat(readingAndRules - reading).isLessThan(rulesOverTexts * 3 / 2);
    }

    private static String page(String text) {
        return "<html><body><p>" + text.replace("\n", "</p>\n<p>") + "</p></body></html>";
    }

    private static void parse(String page, ParserOptions options) {
        try {
            ReportParser.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void syntax(String text) {
        NormalizedText normalized = NormalizedText.of(text);
        Syntax.tokens(normalized, 0, normalized.length());
    }

    private static void stockTokens(String text) {
        NormalizedText normalized = NormalizedText.of(text);
        new CommonTokenStream(new ReportLexer(CharStreams.fromString(normalized.folded(0, normalized.length()))))
                .fill();
    }

    /** Bytes for one of the real reports on average, after all of them have been read several times. */
    private static long allocatedForOneReport(Consumer<String> step) {
        return allocatedForOneReport(step, REPORTS);
    }

    private static long allocatedForOneReport(Consumer<String> step, List<String> reports) {
        for (int i = 0; i < WARM; i++) {
            reports.forEach(step);
        }
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < WARM; i++) {
            reports.forEach(step);
        }
        return (MEMORY.getCurrentThreadAllocatedBytes() - before) / WARM / reports.size();
    }
}
