package io.github.ogireport.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.benchmark.FirstParse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the first parse of a virtual machine loads, which is most of its time. Classes are counted, so no machine is too slow. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FirstParseTest {
    private static final Path REPORT = Path.of("src/test/resources/reports/chengguan-2023.txt");

    private final List<String> loaded = loaded();

    @Test
    void loadsNoneOfTheLargeClassesOfCommonsLang() {
        assertThat(loaded).anyMatch(name -> name.endsWith(".ReportParser"));
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("org.apache.commons.lang3"))
                .isEmpty();
    }

    @Test
    void loadsNothingThatLooksForCausesOfBrokenSumsWhereNoneIs() {
        assertThat(loaded).anyMatch(name -> name.endsWith(".rule.RuleEngine"));
        assertThat(loaded)
                .filteredOn(name -> name.endsWith(".HintKinds") || name.endsWith(".SumBook"))
                .isEmpty();
    }

    @Test
    void comparesNoRecordByMethodsThatAreMadeWhenTheyAreFirstCalled() {
        assertThat(loaded).doesNotContain("java.lang.runtime.ObjectMethods");
    }

    @Test
    void loadsNoMoreClassesThanThereAreSteps() {
        assertThat(loaded).filteredOn(FirstParseTest::isOwn).hasSizeBetween(200, 520);
        assertThat(loaded).filteredOn(name -> name.startsWith("org.antlr")).hasSizeBetween(50, 110);
    }

    private static boolean isOwn(String name) {
        return name.startsWith("io.github.ogireport");
    }

    private static List<String> loaded() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(
                java,
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                FirstParse.class.getName(),
                REPORT.toString());
        try {
            Process process = command.redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return printed.lines()
                    .filter(line -> line.contains("[class,load]") && line.contains(" source: "))
                    .map(line -> line.substring(line.lastIndexOf(']') + 1, line.indexOf(" source: "))
                            .strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
