package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents lead somewhere: every file that one links is there, and every page is linked from another. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFileThatADocumentLinksIsThere(Path document) throws IOException {
        Path folder = document.toAbsolutePath().getParent();

        assertThat(links(document))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentIsLinkedFromAnother(Path document) throws IOException {
        List<Path> linked = new ArrayList<>();
        for (Path other : documents()) {
            Path folder = other.toAbsolutePath().getParent();
            links(other).forEach(link -> linked.add(folder.resolve(link).normalize()));
        }

        assertThat(linked).contains(document.toAbsolutePath());
    }

    private static List<String> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document))
                .results()
                .map(link -> link.group(1))
                .toList();
    }
}
