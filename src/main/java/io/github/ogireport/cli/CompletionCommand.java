package io.github.ogireport.cli;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.ProgramVersion;
import io.github.ogireport.cli.option.LanguageOption;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script with which bash and zsh complete the words of the command line. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class CompletionCommand implements Runnable {
    private final Console console;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    @SuppressWarnings("UnusedVariable") // an option that every command has; it is read before the others
    private LanguageOption language = new LanguageOption();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (command != null) {
            CommandSpec program = command.root();
            console.resultPrinter().print(AutoComplete.bash(program.name(), program.commandLine()));
        }
    }
}
