package io.github.ogireport.cli.option;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.Mistake;
import io.github.ogireport.cli.input.FileNames;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.OwnResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --output}, which all commands have. */
public final class OutputOption {
    private final OptionSpec output;

    /** Gives {@code command} the option. */
    public OutputOption(CommandSpec command) {
        output = CommandWords.text(command, "--output", "FILE", "help.output");
    }

    /** The name of the file, if one is named. */
    public Optional<String> name() {
        return CommandWords.value(output);
    }

    /**
     * Sees to it that no file that is read is written over; an older result of this program may be.
     *
     * @throws Mistake if {@code name} is one of {@code read}
     */
    public static void protect(Optional<String> name, Collection<InputFile> read, Console console) {
        if (name.isEmpty()) {
            return;
        }
        try {
            Path file = FileNames.path(name.get());
            if (Files.isRegularFile(file) && isAmong(read, file) && !OwnResult.is(file)) {
                throw new Mistake(console.text("use.overInput", name.get()));
            }
        } catch (IOException | InvalidPathException e) {
            throw new Mistake(console.text("failed.writing", name.get(), console.reason(e)));
        }
    }

    private static boolean isAmong(Collection<InputFile> read, Path file) throws IOException {
        for (InputFile input : read) {
            if (Files.exists(input.path()) && Files.isSameFile(input.path(), file)) {
                return true;
            }
        }
        return false;
    }
}
