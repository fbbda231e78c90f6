package io.github.ogireport.cli.target;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.cli.input.FileNames;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the result goes, in UTF-8: standard output, or a file that appears only when it is complete. A file that was there
 * before stays as it is if the program fails.
 */
public final class ResultTarget implements Closeable {
    private final Writer writer;
    private final @Nullable PartFile part;
    private final @Nullable Path file;

    private ResultTarget(Writer writer, @Nullable PartFile part, @Nullable Path file) {
        this.writer = writer;
        this.part = part;
        this.file = file;
    }

    /**
     * The file {@code name}, or {@code standardOutput} where there is none.
     *
     * @throws WriteFailure if it cannot be written
     */
    public static ResultTarget of(Optional<String> name, OutputStream standardOutput) throws IOException {
        if (name.isEmpty()) {
            return new ResultTarget(NamedStream.writer("", standardOutput), null, null);
        }
        Path file = file(name.get());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try {
                return new ResultTarget(NamedStream.writer(name.get(), Files.newOutputStream(file)), null, null);
            } catch (IOException e) {
                throw new WriteFailure(name.get(), e);
            }
        }
        PartFile part = PartFile.beside(file, name.get());
        return new ResultTarget(part.writer(), part, file);
    }

    private static Path file(String name) throws IOException {
        try {
            Path given = FileNames.path(name).toAbsolutePath();
            return Files.exists(given) ? given.toRealPath() : given;
        } catch (InvalidPathException e) {
            throw new WriteFailure(name, new UnreadableFileException("unreadable.name"));
        }
    }

    /** Where to write. */
    public Writer writer() {
        return writer;
    }

    /** Makes the result complete. */
    public void commit() throws IOException {
        writer.flush();
        if (part != null && file != null) {
            part.moveTo(file);
        }
    }

    /** Takes an incomplete file away. */
    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
        }
    }
}
