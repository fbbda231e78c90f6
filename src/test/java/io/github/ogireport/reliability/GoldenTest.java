package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts of every layout and with every kind of damage, and beside each how it is read: tree, places, records, doubts. Whoever
 * changes the reading sees here what changes with it; {@code -Dgolden.update=true} writes the files anew, to be read over
 * before they are committed.
 */
class GoldenTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path TEXTS = Path.of("src/test/resources/golden");
    private static final Path REPORTS = Path.of("src/test/resources/reports");

    static Stream<Path> texts() throws IOException {
        return Stream.concat(texts(TEXTS).stream(), texts(REPORTS).stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextIsReadAsBefore(Path file) throws IOException {
        ParseResult result = ReportParser.parse(
                Files.readString(file), ParserOptions.defaults().withRules(RuleSet.none()));
        String name = file.getFileName().toString();
        Path tree = TEXTS.resolve(name.substring(0, name.length() - "txt".length()) + "tree");
        if (UPDATE) {
            Files.writeString(tree, TreeText.of(result));
        }

        assertThat(TreeText.of(result)).isEqualTo(Files.readString(tree));
    }

    @Test
    void everyLayoutAndEveryKindOfDamageIsHere() throws IOException {
        assertThat(texts(TEXTS)).hasSizeGreaterThanOrEqualTo(68);
    }

    private static List<Path> texts(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
