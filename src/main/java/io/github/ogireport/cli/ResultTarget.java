package io.github.ogireport.cli;

import io.github.ogireport.cli.input.FileNames;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the result goes, in UTF-8: standard output, or a file that appears only when it is complete. A file that was there
 * before stays as it is if the program fails.
 */
final class ResultTarget implements Closeable {
    private final Writer writer;
    private final @Nullable Path part;
    private final @Nullable Path file;

    private ResultTarget(Writer writer, @Nullable Path part, @Nullable Path file) {
        this.writer = writer;
        this.part = part;
        this.file = file;
    }

    /** The file {@code name}, or standard output where there is none. */
    static ResultTarget of(Optional<String> name, Console console) throws IOException {
        if (name.isEmpty()) {
            return new ResultTarget(
                    new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)), null, null);
        }
        Path given = FileNames.path(name.get()).toAbsolutePath();
        Path file = Files.exists(given) ? given.toRealPath() : given;
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new ResultTarget(Files.newBufferedWriter(file, StandardCharsets.UTF_8), null, null);
        }
        Path part =
                file.resolveSibling(".ogi-report." + ProcessHandle.current().pid() + "." + System.nanoTime() + ".part");
        Writer writer = new BufferedWriter(new OutputStreamWriter(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                StandardCharsets.UTF_8));
        return new ResultTarget(writer, part, file);
    }

    Writer writer() {
        return writer;
    }

    /** Makes the result complete. */
    void commit() throws IOException {
        writer.flush();
        if (part != null && file != null) {
            writer.close();
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Takes an incomplete file away. */
    @Override
    public void close() throws IOException {
        if (part != null) {
            writer.close();
            Files.deleteIfExists(part);
        }
    }
}
