package io.github.ogireport.performance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.ogireport.ReportParser;
import io.github.ogireport.bench.GeneratedTexts;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.junit.jupiter.api.Test;

class GarbageTest {
    private static final int KILOBYTE = 1024;
    private static final int WARM = 10;
    private static final List<String> REPORTS = GeneratedTexts.ofRealReports();
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
        for (int i = 0; i < WARM; i++) {
            REPORTS.forEach(step);
        }
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < WARM; i++) {
            REPORTS.forEach(step);
        }
        return (MEMORY.getCurrentThreadAllocatedBytes() - before) / WARM / REPORTS.size();
    }
}
