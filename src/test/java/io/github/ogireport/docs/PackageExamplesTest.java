package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of every public package compiles and runs. */
class PackageExamplesTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/ogireport");
    private static final String GIVEN = """
            String text = "二、主动公开政府信息情况\\n规章\\t1\\t2\\t3\\n行政许可\\t4\\n行政处罚\\t5\\n行政强制\\t6\\n";
            """;
    private static final String PARSED = "ParseResult result = ReportParser.parse(text);\n";

    @TempDir
    private Path folder;

    @Test
    void everyPublicPackageHasAnExampleThatRuns() throws IOException, InterruptedException {
        List<String> pieces = new ArrayList<>();
        for (Path file : descriptions()) {
            String description = Files.readString(file);
            assertThat(description).as(file.toString()).contains("<pre>{@code", "@since");
            String example = description
                    .substring(description.indexOf("{@code\n") + 7, description.indexOf("}</pre>"))
                    .replaceAll("(?m)^ \\* ?", "");
            pieces.add(GIVEN + (example.contains(PARSED) ? "" : PARSED) + example);
        }

        assertThat(Snippets.run(pieces, folder)).hasSize(9);
    }

    private static List<Path> descriptions() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> !SOURCES.relativize(file).startsWith("internal")
                            && !SOURCES.relativize(file).startsWith("cli"))
                    .sorted()
                    .toList();
        }
    }
}
