package io.github.ogireport.cli;

import io.github.ogireport.cli.input.FileNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --output}, which all commands have. */
final class OutputOption {
    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "help.output")
    private @Nullable String output;

    Optional<String> name() {
        return Optional.ofNullable(output);
    }

    /** The file that must not be read as a report. */
    Set<Path> files() {
        try {
            return output == null
                    ? Set.of()
                    : Set.of(FileNames.path(output).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Set.of();
        }
    }
}
