package io.github.ogireport.cli;

import io.github.ogireport.cli.option.CommandWords;
import io.github.ogireport.cli.output.csv.CsvOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options {@code --csv-raw} and {@code --csv-bom}, which the commands that write CSV have. */
final class CsvOption {
    private final OptionSpec raw;
    private final OptionSpec byteOrderMark;

    CsvOption(CommandSpec command) {
        raw = CommandWords.flag(command, "--csv-raw", "help.csvRaw");
        byteOrderMark = CommandWords.flag(command, "--csv-bom", "help.csvBom");
    }

    CsvOptions options() {
        return new CsvOptions(CommandWords.isGiven(raw), CommandWords.isGiven(byteOrderMark));
    }
}
