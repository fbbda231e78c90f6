package io.github.ogireport.cli.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.output.json.JsonLayout;
import io.github.ogireport.cli.target.ResultTarget;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of all files that were met, for those who must show what was checked: one JSON object a line, with the name, what came of
 * the file, its bytes and their SHA-256.
 */
public final class Manifest implements Closeable {
    private final @Nullable ResultTarget target;
    private final @Nullable JsonGenerator json;

    private Manifest(@Nullable ResultTarget target, @Nullable JsonGenerator json) {
        this.target = target;
        this.json = json;
    }

    /** The list that is written to the file {@code name}; none where there is no name. */
    public static Manifest of(Optional<String> name, Console console) throws IOException {
        if (name.isEmpty()) {
            return new Manifest(null, null);
        }
        ResultTarget target = ResultTarget.of(name, console.out());
        return new Manifest(target, JsonLayout.lines(target.writer()));
    }

    /** Lists {@code file}; {@code state} is a verdict, {@code UNREADABLE} or {@code PASSED_OVER}. */
    void add(InputFile file, String state, String reason) throws IOException {
        if (json == null) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("file", file.name());
        json.writeStringField("state", state);
        if (Files.isRegularFile(file.path())) {
            writeContent(json, file.path());
        }
        if (!reason.isEmpty()) {
            json.writeStringField("reason", reason);
        }
        json.writeEndObject();
    }

    /** Makes the list complete. */
    void commit() throws IOException {
        if (json != null && target != null) {
            json.writeRaw('\n');
            json.flush();
            target.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (target != null) {
            target.close();
        }
    }

    private static void writeContent(JsonGenerator json, Path file) throws IOException {
        MessageDigest digest = sha256();
        long bytes;
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes = stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return; // what cannot be read has a reason instead
        }
        json.writeNumberField("bytes", bytes);
        json.writeStringField("sha256", HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
