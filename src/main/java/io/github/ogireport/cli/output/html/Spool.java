package io.github.ogireport.cli.output.html;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Articles that wait in a temporary file, which is made for the first of them and goes away when the spool is closed. */
public final class Spool implements ArticleStore {
    private @Nullable Path file;
    private Writer writer = Writer.nullWriter();

    /** An empty spool. */
    public Spool() {}

    @Override
    public Writer begin() throws IOException {
        if (file == null) {
            file = Files.createTempFile("ogi-report", ".part");
            writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        }
        return writer;
    }

    @Override
    public void end() {}

    @Override
    public boolean isPaged() {
        return false;
    }

    @Override
    public String link(int number) {
        return "#r" + number;
    }

    @Override
    public void finish(Writer page) throws IOException {
        writer.flush();
        if (file != null) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                reader.transferTo(page);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
