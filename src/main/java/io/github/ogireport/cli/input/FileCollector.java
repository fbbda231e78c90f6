package io.github.ogireport.cli.input;

import io.github.ogireport.UnreadableFileException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the files to read: those named, and below a directory all whose ending is known, in the order of their names. Hidden
 * files and the lock files of word processors are passed over; a file or directory is read once, however often it is named or
 * linked.
 */
public final class FileCollector {
    private static final Set<String> EXTENSIONS = Set.of("txt", "md", "html", "htm", "docx", "doc", "pdf");

    private final List<InputFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> directories = new HashSet<>();
    private final Set<Path> excluded;

    /** How often a file was found, or a directory that was looked through before. */
    private int met;

    /** Collects all files but {@code excluded}, such as the file that the result is written to. */
    public FileCollector(Set<Path> excluded) {
        this.excluded = Set.copyOf(excluded);
    }

    /**
     * A file or directory that cannot be read.
     *
     * @param name   its name
     * @param reason why
     */
    public record Problem(String name, IOException reason) {}

    /** Adds a file, or all reports below a directory. */
    public void add(String argument) {
        Path path;
        try {
            path = FileNames.path(argument);
        } catch (InvalidPathException e) {
            problems.add(new Problem(argument, new UnreadableFileException("unreadable.name")));
            return;
        }
        if (Files.isDirectory(path)) {
            int before = met + problems.size();
            addDirectory(withoutSlash(slashes(argument, path)), path);
            if (met + problems.size() == before) {
                problems.add(new Problem(argument, new UnreadableFileException("unreadable.emptyDirectory")));
            }
        } else {
            addFile(slashes(argument, path), path);
        }
    }

    /** The files found, in order. */
    public List<InputFile> files() {
        return List.copyOf(files);
    }

    /** What could not be read while looking for files. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void addFile(String name, Path path) {
        met++;
        if (seen.add(path.toAbsolutePath().normalize())) {
            files.add(new InputFile(name, path));
        }
    }

    /** Adds what is below {@code directory}, unless it was added before: links that lead round or side by side come to an end. */
    private void addDirectory(String name, Path directory) {
        try {
            if (!directories.add(directory.toRealPath())) {
                met++;
                return;
            }
            for (Entry entry : entries(directory)) {
                String child = name.endsWith("/") ? name + entry.name() : name + "/" + entry.name();
                if (Files.isDirectory(entry.path())) {
                    addDirectory(child, entry.path());
                } else if (EXTENSIONS.contains(FileNames.extension(entry.name())) && !isExcluded(entry.path())) {
                    addFile(child, entry.path());
                }
            }
        } catch (IOException e) {
            problems.add(new Problem(name, e));
        }
    }

    private record Entry(String name, Path path) {}

    private static List<Entry> entries(Path directory) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            for (Path path : stream) {
                String name = FileNames.last(path);
                if (!name.startsWith(".") && !name.startsWith("~$")) {
                    entries.add(new Entry(name, path));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    private boolean isExcluded(Path path) {
        return excluded.contains(path.toAbsolutePath().normalize());
    }

    private static String slashes(String name, Path path) {
        return path.getFileSystem().getSeparator().equals("\\") ? name.replace('\\', '/') : name;
    }

    private static String withoutSlash(String name) {
        int end = name.length();
        while (end > 1 && name.charAt(end - 1) == '/') {
            end--;
        }
        return name.substring(0, end);
    }
}
