package io.github.ogireport.cli.target;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is not complete. It goes away when it is closed, whatever happened to it, and when the program is interrupted;
 * unless it was moved to its place before.
 */
public final class PartFile implements Closeable {
    private final String name;
    private final ExitAction atExit;
    private final Writer writer;
    private Path path = Path.of(""); // until it is created; deleting that does nothing

    private PartFile(ExitAction.Step<Path> creation, String name) throws IOException {
        this.name = name;
        this.atExit = new ExitAction(this::deleteQuietly);
        try {
            this.writer = NamedStream.writer(name, atExit.unlessDone(() -> opened(creation)));
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            atExit.cancel();
            throw new WriteFailure(name, e);
        }
    }

    private OutputStream opened(ExitAction.Step<Path> creation) throws IOException {
        path = creation.take();
        return Files.newOutputStream(path);
    }

    private void deleteQuietly() {
        path.toFile().delete();
    }

    /** In the folder of {@code file}, so that it can be moved there at once; {@code name} is what a failure names. */
    static PartFile beside(Path file, String name) throws IOException {
        String unique = ProcessHandle.current().pid() + "." + System.nanoTime();
        return new PartFile(() -> Files.createFile(file.resolveSibling(".ogi-report." + unique + ".part")), name);
    }

    /** In the folder for temporary files. */
    public static PartFile temporary() throws IOException {
        return new PartFile(
                () -> Files.createTempFile("ogi-report", ".part"), System.getProperty("java.io.tmpdir", ""));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Where to write, in UTF-8. */
    public Writer writer() {
        return writer;
    }

    /** Makes it {@code file}, in place of an older one. */
    void moveTo(Path file) throws IOException {
        writer.close();
        try {
            atExit.unlessDone(() -> replace(file));
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw new WriteFailure(name, e);
        }
    }

    private Path replace(Path file) throws IOException {
        try {
            return Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(path, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes an incomplete file away; a full disk, which keeps what is left from being written, does not matter any more. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } catch (WriteFailure e) {
            // the failure that ended the run has been reported
        } finally {
            Files.deleteIfExists(path);
            atExit.cancel();
        }
    }
}
