package io.github.ogireport.cli.option;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.Mistake;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.FileNames;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.OwnResult;
import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sees to it that no file that is read is written over, and that no two results go to one file. Of the files that a directory has, an
 * older result of this program may be written over. Files that are no regular ones, such as a terminal, take any number of results.
 */
public final class FileGuard {
    private final Console console;
    private final List<InputFile> read = new ArrayList<>();
    private final Set<Path> written = new HashSet<>();

    /** For the files of {@code collected}, which are read. */
    public FileGuard(FileCollector collected, Console console) {
        this.console = console;
        this.read.addAll(collected.files());
    }

    /** Takes down that {@code name}, a file or directory, is read too. */
    public void reads(String name) {
        FileCollector more = new FileCollector();
        more.addNamed(name);
        read.addAll(more.files());
    }

    /**
     * Takes down that a result goes to {@code name}.
     *
     * @throws Mistake if that file is read, or gets another result, or if its folder takes no files
     */
    public void writes(Optional<String> name) {
        if (name.isEmpty()) {
            return;
        }
        try {
            Path file = FileNames.path(name.get());
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return;
            }
            if (Files.exists(file) && isRead(file)) {
                throw new Mistake(console.text("use.overInput", name.get()));
            }
            Path place = place(file);
            if (!written.add(place)) {
                throw new Mistake(console.text("use.sameOutput", name.get()));
            }
            Path folder = place.getParent();
            if (folder != null) {
                if (Files.exists(folder) && !Files.isDirectory(folder)) {
                    throw new FileSystemException(name.get(), null, "not a directory");
                }
                folder.getFileSystem().provider().checkAccess(folder, AccessMode.WRITE);
            }
        } catch (IOException | InvalidPathException e) {
            throw new Mistake(console.text("failed.writing", name.get(), console.reason(e)));
        }
    }

    private boolean isRead(Path file) throws IOException {
        for (InputFile input : read) {
            boolean isSame = Files.exists(input.path()) && Files.isSameFile(input.path(), file);
            if (isSame && !(input.found() && OwnResult.is(file))) {
                return true;
            }
        }
        return false;
    }

    /** The one name of a file that may not be there yet. */
    private static Path place(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        return folder != null && Files.isDirectory(folder)
                ? folder.toRealPath().resolve(absolute.getFileName())
                : absolute;
    }
}
