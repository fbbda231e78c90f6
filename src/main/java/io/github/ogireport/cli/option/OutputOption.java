package io.github.ogireport.cli.option;

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
}
