package io.github.ogireport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.rule.StandardRules;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule is added together with a test: one that no test names fails the build. */
class NothingUntestedTest {
    private static final Path RULE_TESTS = Path.of("src/test/java/io/github/ogireport/internal/rule");

    @Test
    void everyRuleIsNamedByATestOfRules() throws IOException {
        String tests = tests();

        assertThat(StandardRules.catalogue())
                .extracting(Rule::id)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(tests)
                        .as("tests below %s should name %s", RULE_TESTS, id)
                        .contains('"' + id));
    }

    private static String tests() throws IOException {
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> files = Files.walk(RULE_TESTS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                tests.append(Files.readString(file));
            }
        }
        return tests.toString();
    }
}
