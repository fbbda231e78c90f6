package io.github.ogireport.cli.option;

import io.github.ogireport.cli.batch.Manifest;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.Mistake;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** The files to read: arguments, and a list of more; and the manifest of what was met. */
public final class FilesOption {
    private static final String STANDARD_INPUT = "-";

    private static final String LABEL = "FILE|DIR";

    private final CommandSpec command;
    private final PositionalParamSpec names;
    private final OptionSpec list;
    private final OptionSpec manifest;
    private List<String> listed = List.of();

    /** Gives {@code command} the arguments and options. */
    public FilesOption(CommandSpec command) {
        this.command = command;
        names = PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .paramLabel(LABEL)
                .descriptionKey("help.files")
                .initialValue(List.of())
                .build();
        command.addPositional(names);
        list = CommandWords.text(command, "--files-from", "LIST", "help.filesFrom");
        manifest = CommandWords.text(command, "--manifest", "FILE", "help.manifest");
    }

    /** What arguments and list name, once the files are collected. */
    public List<String> allNames() {
        return Stream.concat(names().stream(), listed.stream()).toList();
    }

    private List<String> names() {
        return names.getValue();
    }

    /**
     * The files that arguments and list name, in this order.
     *
     * @throws ParameterException if there is neither
     */
    public FileCollector collect(Console console) {
        Optional<String> listName = CommandWords.value(list);
        if (names().isEmpty() && listName.isEmpty()) {
            throw new ParameterException(command.commandLine(), console.text("use.missing", LABEL));
        }
        FileCollector files = new FileCollector();
        names().forEach(files::add);
        if (listName.isPresent()) {
            listed = listed(listName.get(), console);
            if (listed.isEmpty() && names().isEmpty()) {
                throw new Mistake(console.text("use.emptyList", listName.get()));
            }
            listed.forEach(files::addNamed);
        }
        return files;
    }

    /** Where the manifest goes, if one is asked for. */
    public Optional<String> manifestName() {
        return CommandWords.value(manifest);
    }

    /** The manifest, if one is asked for. */
    public Manifest manifest(Console console) throws IOException {
        return Manifest.of(manifestName(), console);
    }

    /** The list of files, if one is named and is a file. */
    public Optional<String> list() {
        return CommandWords.<String>value(list).filter(name -> !name.equals(STANDARD_INPUT));
    }

    private static List<String> listed(String list, Console console) {
        try (InputStream stream =
                list.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(FileNames.path(list))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException | InvalidPathException e) {
            throw new Mistake(console.text("unreadable", list, console.reason(e)));
        }
    }
}
