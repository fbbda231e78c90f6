package io.github.ogireport.cli.option;

import io.github.ogireport.cli.batch.Manifest;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.Mistake;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.FileNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files to read: arguments, and a list of more; and the manifest of what was met. */
public final class FilesOption {
    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", descriptionKey = "help.files")
    private List<String> names = new ArrayList<>();

    @Option(names = "--files-from", paramLabel = "LIST", descriptionKey = "help.filesFrom")
    private @Nullable String list;

    @Option(names = "--manifest", paramLabel = "FILE", descriptionKey = "help.manifest")
    private @Nullable String manifest;

    /** The arguments. */
    public List<String> names() {
        return names;
    }

    /**
     * The files that arguments and list name, in this order.
     *
     * @throws ParameterException if there is neither
     */
    public FileCollector collect(Console console) {
        if (names.isEmpty() && list == null && command != null) {
            throw new ParameterException(command.commandLine(), console.text("use.missing", "FILE|DIR"));
        }
        FileCollector files = new FileCollector();
        names.forEach(files::add);
        if (list != null) {
            listed(list, console).forEach(files::addNamed);
        }
        return files;
    }

    /** Where the manifest goes, if one is asked for. */
    public Optional<String> manifestName() {
        return Optional.ofNullable(manifest);
    }

    /** The manifest, if one is asked for. */
    public Manifest manifest(Console console) throws IOException {
        return Manifest.of(manifestName(), console);
    }

    /** The list of files, if one is named and is a file. */
    public Optional<String> list() {
        return Optional.ofNullable(list).filter(name -> !name.equals(STANDARD_INPUT));
    }

    private static List<String> listed(String list, Console console) {
        try (InputStream stream = list.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(FileNames.path(list));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException | InvalidPathException e) {
            throw new Mistake(console.text("unreadable", list, console.reason(e)));
        }
    }
}
