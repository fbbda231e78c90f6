package io.github.ogireport.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule without a test fails the build. */
class RuleCoverageTest {
    @Test
    void everyRuleIsNamedInATest() throws IOException {
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith("Test.java")).toList();
            for (Path source : sources) {
                tests.append(Files.readString(source));
            }
        }

        assertThat(StandardRules.catalogue())
                .extracting(Rule::id)
                .allSatisfy(id -> assertThat(tests.toString()).contains(id));
    }
}
