package io.github.ogireport.cli.input;

import io.github.ogireport.UnreadableFileException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the files to read: those named, those that a pattern fits, and below a directory all whose ending is known, in the order
 * of their names. Hidden files and the lock files of word processors are passed over; a file or directory is read once, however
 * often it is named or linked.
 */
public final class FileCollector {
    private static final Set<String> EXTENSIONS = Set.of("txt", "md", "html", "htm", "docx", "doc", "pdf");

    private final List<InputFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<InputFile> passedOver = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> directories = new HashSet<>();

    /** How often a file was found, or a directory that was looked through before. */
    private int met;

    /**
     * A file or directory that cannot be read.
     *
     * @param name   its name
     * @param reason why
     */
    public record Problem(String name, IOException reason) {}

    /** Adds a file, all reports below a directory, or where there is neither all that a pattern fits. */
    public void add(String argument) {
        if (GlobPattern.isPattern(argument) && !exists(argument)) {
            addAll(argument);
        } else {
            addNamed(argument);
        }
    }

    /** Adds a file, or all reports below a directory, by its very name. */
    public void addNamed(String name) {
        Path path;
        try {
            path = FileNames.path(name);
        } catch (InvalidPathException e) {
            problem(name, "unreadable.name");
            return;
        }
        if (Files.isDirectory(path)) {
            int before = met + problems.size();
            addDirectory(withoutSlash(slashes(name, path)), path);
            if (met + problems.size() == before) {
                problem(name, "unreadable.emptyDirectory");
            }
        } else {
            addFile(slashes(name, path), path, false);
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

    /** The files in the directories whose ending is that of no kind that is read. */
    public List<InputFile> passedOver() {
        return List.copyOf(passedOver);
    }

    /** Takes files that are read for something else, such as a configuration, from those that are passed over. */
    public void leaveOut(Collection<String> names) {
        Set<Path> others = new HashSet<>();
        for (String name : names) {
            others.add(FileNames.path(name).toAbsolutePath().normalize());
        }
        passedOver.removeIf(file -> others.contains(file.path().toAbsolutePath().normalize()));
    }

    private void addAll(String pattern) {
        int before = met + problems.size();
        try {
            List<String> parts = GlobPattern.parts(pattern);
            boolean root = pattern.startsWith("/");
            addFitting(
                    root ? "/" : "", FileNames.path(root ? "/" : "."), root ? parts.subList(1, parts.size()) : parts);
        } catch (PatternSyntaxException | InvalidPathException e) {
            problem(pattern, "unreadable.pattern");
        } catch (IOException e) {
            problems.add(new Problem(pattern, e));
        }
        if (met + problems.size() == before) {
            problem(pattern, "unreadable.noFit");
        }
    }

    /** Adds what lies below {@code directory} and fits {@code parts}; {@code prefix} is how its name begins. */
    private void addFitting(String prefix, Path directory, List<String> parts) throws IOException {
        String part = parts.get(0);
        List<String> rest = parts.subList(1, parts.size());
        if (part.equals(GlobPattern.ANY_DEPTH)) {
            addFitting(prefix, directory, rest.isEmpty() ? List.of("*") : rest);
        }
        if (!GlobPattern.isPattern(part)) {
            Path child = directory.resolve(FileNames.path(part).toString());
            if (rest.isEmpty() && Files.exists(child)) {
                addFound(prefix + part, child);
            } else if (Files.isDirectory(child)) {
                addFitting(prefix + part + "/", child, rest);
            }
            return;
        }
        for (Entry entry : entries(directory)) {
            boolean isDirectory = Files.isDirectory(entry.path());
            if (part.equals(GlobPattern.ANY_DEPTH)) {
                if (isDirectory && !Files.isSymbolicLink(entry.path())) {
                    addFitting(prefix + entry.name() + "/", entry.path(), parts);
                }
            } else if (GlobPattern.matcher(part).matches(entry.path().getFileName())) {
                if (rest.isEmpty()) {
                    addFound(prefix + entry.name(), entry.path());
                } else if (isDirectory) {
                    addFitting(prefix + entry.name() + "/", entry.path(), rest);
                }
            }
        }
    }

    private void addFound(String name, Path path) {
        if (Files.isDirectory(path)) {
            addDirectory(name, path);
        } else if (EXTENSIONS.contains(FileNames.extension(name))) {
            addFile(name, path, true);
        } else {
            passedOver.add(new InputFile(name, path, true));
        }
    }

    private void addFile(String name, Path path, boolean found) {
        met++;
        if (seen.add(path.toAbsolutePath().normalize())) {
            files.add(new InputFile(name, path, found));
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
                addFound(name.endsWith("/") ? name + entry.name() : name + "/" + entry.name(), entry.path());
            }
        } catch (IOException e) {
            problems.add(new Problem(name, e));
        }
    }

    private void problem(String name, String key) {
        problems.add(new Problem(name, new UnreadableFileException(key)));
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

    private static boolean exists(String argument) {
        try {
            return Files.exists(FileNames.path(argument));
        } catch (InvalidPathException e) {
            return false;
        }
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
