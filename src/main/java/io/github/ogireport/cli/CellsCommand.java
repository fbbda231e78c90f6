package io.github.ogireport.cli;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.option.FilesOption;
import io.github.ogireport.cli.option.LanguageOption;
import io.github.ogireport.cli.option.OutputOption;
import io.github.ogireport.cli.output.csv.CellsCsvWriter;
import java.io.IOException;

/** Lists every cell of the tables as CSV. */
final class CellsCommand extends ProgramCommand {
    private final FilesOption files = new FilesOption(words);

    private final OutputOption output = new OutputOption(words);

    private final LanguageOption language = new LanguageOption(words);

    private final CsvOption csv = new CsvOption(words);

    CellsCommand(Console console) {
        super("cells", console);
    }

    @Override
    public Integer call() throws IOException {
        return new RunWithoutRules(console, language.locale(), "cells.noReport")
                .write(files, output, out -> new CellsCsvWriter(out, csv.options()));
    }
}
