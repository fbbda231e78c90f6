package io.github.ogireport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.docs.MarkdownPage.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents lead somewhere: every file and heading that one links is there, and every page is linked from another. */
class LinksTest {
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
        assertThat(MarkdownPage.read(document).links())
                .allSatisfy(link -> assertThat(target(document, link)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyHeadingThatADocumentLinksIsThere(Path document) throws IOException {
        for (Link link : MarkdownPage.read(document).links()) {
            if (!link.anchor().isEmpty()) {
                assertThat(MarkdownPage.read(target(document, link)).anchors())
                        .as(link.file())
                        .contains(link.anchor());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentIsLinkedFromAnother(Path document) throws IOException {
        List<Path> linked = new ArrayList<>();
        for (Path other : documents()) {
            if (!other.equals(document)) {
                MarkdownPage.read(other).links().forEach(link -> linked.add(target(other, link)));
            }
        }

        assertThat(linked).contains(document);
    }

    /** The file that {@code document} links. */
    private static Path target(Path document, Link link) {
        return link.file().isEmpty()
                ? document
                : document.resolveSibling(link.file()).normalize();
    }
}
