package io.github.ogireport.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import io.github.ogireport.bench.GeneratedTexts;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Run with {@code mvn -Plong-running test -Dtest=MemoryTest -Dtest.arguments=-Xmx256m}. */
@Tag("long-running")
class MemoryTest {
    private static final int PARSES = 1_000_000;
    private static final int PARSES_OF_ONE_TEXT = 20;
    private static final int CHECKS = 10;
    private static final long MEGABYTE = 1 << 20;
    private static final int A_HUNDRED_MILLION = 100_000_000;

    @Test
    void theHeapStaysFlatOverAMillionReports() {
        long seed = 1;
        long settled = 0;
        for (int check = 0; check < CHECKS; check++) {
            for (int i = 0; i < PARSES / CHECKS / PARSES_OF_ONE_TEXT; i++) {
                String text = GeneratedTexts.of(seed++);
                for (int repetition = 0; repetition < PARSES_OF_ONE_TEXT; repetition++) {
                    // another text each time: another number in front and another name
                    ReportParser.parse(repetition + text + seed);
                }
            }
            long used = usedAfterCollection();
            settled = check == 1 ? used : settled;
            if (check > 1) {
                assertThat(used)
                        .as("after %d parses", (check + 1) * PARSES / CHECKS)
                        .isLessThan(settled + 8 * MEGABYTE);
            }
        }
    }

    @Test
    void aTextOfAHundredMillionCharactersIsCutAtTheLimit() {
        StringBuilder text = new StringBuilder(A_HUNDRED_MILLION);
        while (text.length() < A_HUNDRED_MILLION) {
            text.append("0123456789");
        }
        assertThat(ReportParser.parse(text).diagnostics())
                .extracting(Diagnostic::kind)
                .contains(DiagnosticCode.TEXT_LIMIT);
    }

    private static long usedAfterCollection() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
