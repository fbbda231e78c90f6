package io.github.ogireport.cli;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.option.CommandWords;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** A command of the program: its words, and what it does with them. */
abstract class ProgramCommand implements Callable<Integer> {
    final Console console;
    final CommandSpec words;

    ProgramCommand(String name, Console console) {
        this.console = console;
        this.words = CommandWords.command(name, this);
    }
}
