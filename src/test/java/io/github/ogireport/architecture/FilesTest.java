package io.github.ogireport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the source tree may rely on. */
class FilesTest {
    private static final Set<String> OF_EACH_PACKAGE = Set.of("package-info.java", "module-info.java");

    @Test
    void noTwoClassesHaveOneName() throws IOException {
        Map<String, List<Path>> byName = sources("src").stream()
                .filter(file -> !OF_EACH_PACKAGE.contains(file.getFileName().toString()))
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));

        assertThat(byName).hasSizeGreaterThan(500);
        assertThat(byName.values()).allSatisfy(files -> assertThat(files).hasSize(1));
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
