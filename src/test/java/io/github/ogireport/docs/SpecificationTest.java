package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the specification holds; {@code -Dspecification.update=true} writes what comes of them anew. */
class SpecificationTest {
    private static final Path SPECIFICATION = Path.of("docs/specification.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("^```(example[a-z ]*)\n(.*?)^\\.\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    static List<SpecificationExample> examples() throws IOException {
        List<SpecificationExample> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(SPECIFICATION));
        while (matcher.find()) {
            examples.add(new SpecificationExample(
                    examples.size() + 1, matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHolds(SpecificationExample example) throws IOException {
        assertThat(example.actual()).as(example.input()).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMessagesAreComplete(SpecificationExample example) throws IOException {
        for (Diagnostic diagnostic : example.result().diagnostics()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(diagnostic.message(locale))
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotMatch(".*[:：]\\s*");
            }
        }
    }

    @Test
    void everyFenceIsAnExample() throws IOException {
        StringBuilder updated = new StringBuilder();
        String text = Files.readString(SPECIFICATION);
        Matcher matcher = EXAMPLE.matcher(text);
        int number = 0;
        while (matcher.find()) {
            SpecificationExample example =
                    new SpecificationExample(++number, matcher.group(1), matcher.group(2), matcher.group(3));
            matcher.appendReplacement(
                    updated,
                    Matcher.quoteReplacement(
                            "```" + example.info() + "\n" + example.input() + ".\n" + example.actual() + "```"));
        }
        if (Boolean.getBoolean("specification.update")) {
            Files.writeString(SPECIFICATION, matcher.appendTail(updated));
        }
        assertThat(number).isGreaterThan(60);
        assertThat(text.lines().filter(line -> line.startsWith("```example"))).hasSize(number);
    }
}
