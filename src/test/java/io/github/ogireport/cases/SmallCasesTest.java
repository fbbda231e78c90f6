package io.github.ogireport.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmallCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final String EXPECTATION = ".expect.json";

    static List<SmallCase> cases() throws IOException {
        List<SmallCase> cases = new ArrayList<>();
        for (Path expectation : files(EXPECTATION)) {
            String name = expectation.getFileName().toString().replace(EXPECTATION, "");
            for (Path file : files("")) {
                String other = file.getFileName().toString();
                if (other.startsWith(name + ".") && !other.endsWith(EXPECTATION)) {
                    cases.add(SmallCase.of(name, file, expectation));
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsExpectedComes(SmallCase tested) throws IOException {
        assertThat(tested.unknownKeys()).isEmpty();
        assertThat(tested.faults(ReportParser.parse(tested.file())))
                .as(tested.expected().get("about").asText())
                .isEmpty();
    }

    @Test
    void everyFileHasItsExpectation() throws IOException {
        assertThat(files("")).hasSize(2 * cases().size()).hasSizeGreaterThan(200);
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
