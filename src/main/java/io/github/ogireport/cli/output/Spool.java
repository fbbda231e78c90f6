package io.github.ogireport.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that waits in a temporary file until it can be written; the file goes away when the spool is closed. */
public final class Spool implements Closeable {
    private final Path file;
    private final Writer writer;

    /** An empty spool. */
    public Spool() throws IOException {
        file = Files.createTempFile("ogi-report", ".part");
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /** Where to write. */
    Writer writer() {
        return writer;
    }

    /** Writes all to {@code out}. */
    void copyTo(Writer out) throws IOException {
        writer.flush();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
