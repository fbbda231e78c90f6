package io.github.ogireport.cli;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.ExitCode;
import io.github.ogireport.cli.option.LanguageOption;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the script with which bash and zsh complete the words of the command line. */
final class CompletionCommand extends ProgramCommand {
    CompletionCommand(Console console) {
        super("completion", console);
        // every command has it; it is read before the others
        new LanguageOption(words);
    }

    @Override
    public Integer call() {
        CommandSpec program = words.root();
        console.resultPrinter().print(AutoComplete.bash(program.name(), program.commandLine()));
        return ExitCode.NOTHING;
    }
}
