package io.github.ogireport.cli;

import io.github.ogireport.cli.output.csv.CsvOptions;
import picocli.CommandLine.Option;

/** The options {@code --csv-raw} and {@code --csv-bom}, which the commands that write CSV have. */
final class CsvOption {
    @Option(names = "--csv-raw", descriptionKey = "help.csvRaw")
    private boolean raw;

    @Option(names = "--csv-bom", descriptionKey = "help.csvBom")
    private boolean byteOrderMark;

    CsvOptions options() {
        return new CsvOptions(raw, byteOrderMark);
    }
}
