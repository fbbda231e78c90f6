package io.github.ogireport.cli.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTargetTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_file_appears_when_it_is_complete() throws IOException {
        Path file = directory.resolve("结果.txt");
        try (ResultTarget target = ResultTarget.of(Optional.of(file.toString()), out)) {
            target.writer().write("新");
            target.writer().flush();
            assertThat(file).doesNotExist();
            target.commit();
        }

        assertThat(file).hasContent("新");
        assertThat(list()).containsExactly(file);
    }

    @Test
    void a_result_that_fails_leaves_the_older_file_and_nothing_else() throws IOException {
        Path file = Files.writeString(directory.resolve("result.txt"), "old");
        try (ResultTarget target = ResultTarget.of(Optional.of(file.toString()), out)) {
            target.writer().write("half");
        }

        assertThat(file).hasContent("old");
        assertThat(list()).containsExactly(file);
    }

    @Test
    void an_older_file_is_replaced_also_after_a_link() throws IOException {
        Path file = Files.writeString(directory.resolve("result.txt"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        try (ResultTarget target = ResultTarget.of(Optional.of(link.toString()), out)) {
            target.writer().write("new");
            target.commit();
        }

        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void standard_output_is_utf_8() throws IOException {
        try (ResultTarget target = ResultTarget.of(Optional.empty(), out)) {
            target.writer().write("年报");
            target.commit();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("年报");
    }

    private Stream<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList().stream();
        }
    }
}
