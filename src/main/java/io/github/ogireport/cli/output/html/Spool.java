package io.github.ogireport.cli.output.html;

import io.github.ogireport.cli.target.PartFile;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Articles that wait in a temporary file, which is made for the first of them and goes away when the spool is closed. */
public final class Spool implements ArticleStore {
    private @Nullable PartFile file;

    /** An empty spool. */
    public Spool() {}

    @Override
    public Writer begin() throws IOException {
        if (file == null) {
            file = PartFile.temporary();
        }
        return file.writer();
    }

    @Override
    public void end() {}

    @Override
    public boolean isPaged() {
        return false;
    }

    @Override
    public String overview() {
        return "#";
    }

    @Override
    public String link(int number) {
        return "#r" + number;
    }

    @Override
    public void finish(Writer page) throws IOException {
        if (file != null) {
            file.writer().flush();
            try (Reader reader = Files.newBufferedReader(file.path(), StandardCharsets.UTF_8)) {
                reader.transferTo(page);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
