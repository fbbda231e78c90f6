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

    @Test
    void noFileOfTheLibraryIsLong() throws IOException {
        for (Path file : sources("src/main")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(310);
        }
    }

    /** The public packages of nodes and rules are wider than the dozen: their types are sealed, or used together. */
    @Test
    void noFolderOfTheLibraryIsFull() throws IOException {
        Map<Path, List<Path>> byFolder = sources("src/main").stream().collect(Collectors.groupingBy(Path::getParent));

        assertThat(byFolder).hasSizeGreaterThan(50);
        byFolder.forEach((folder, files) -> assertThat(files)
                .as(folder.toString())
                .hasSizeLessThanOrEqualTo(folder.toString().contains("internal") ? 15 : 19));
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
