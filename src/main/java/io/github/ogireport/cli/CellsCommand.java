package io.github.ogireport.cli;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.ProgramVersion;
import io.github.ogireport.cli.option.FilesOption;
import io.github.ogireport.cli.option.LanguageOption;
import io.github.ogireport.cli.option.OutputOption;
import io.github.ogireport.cli.output.csv.CellsCsvWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists every cell of the tables as CSV. */
@Command(name = "cells", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class CellsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private FilesOption files = new FilesOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private CsvOption csv = new CsvOption();

    CellsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new RunWithoutRules(console, language.locale(), "cells.noReport")
                .write(files, output, out -> new CellsCsvWriter(out, csv.options()));
    }
}
