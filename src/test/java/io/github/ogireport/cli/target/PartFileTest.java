package io.github.ogireport.cli.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {
    @TempDir
    Path directory;

    @Test
    void a_part_that_is_closed_is_gone() throws IOException {
        Path part;
        try (PartFile file = PartFile.beside(directory.resolve("a"), "a")) {
            file.writer().write("x");
            part = file.path();
            assertThat(part).exists();
        }

        assertThat(part).doesNotExist();
    }

    @Test
    void a_part_that_was_moved_stays() throws IOException {
        Path result = directory.resolve("a");
        try (PartFile file = PartFile.beside(result, "a")) {
            file.writer().write("x");
            file.moveTo(result);
        }

        assertThat(result).hasContent("x");
        assertThat(directory).isDirectoryContaining("glob:**a").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_part_that_cannot_be_made_names_the_result() {
        assertThatThrownBy(() -> PartFile.beside(directory.resolve("none/a"), "none/a"))
                .isInstanceOfSatisfying(
                        WriteFailure.class,
                        failure -> assertThat(failure.file()).isEqualTo("none/a"));
    }

    @Test
    void a_temporary_part_is_gone_too() throws IOException {
        Path part;
        try (PartFile file = PartFile.temporary()) {
            part = file.path();
        }

        assertThat(Files.exists(part)).isFalse();
    }
}
