package io.github.ogireport.cli;

import io.github.ogireport.ParserOptions;
import io.github.ogireport.cli.batch.Manifest;
import io.github.ogireport.cli.batch.ReportRun;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.ProgramVersion;
import io.github.ogireport.cli.console.Progress;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.option.FilesOption;
import io.github.ogireport.cli.option.LanguageOption;
import io.github.ogireport.cli.option.OutputOption;
import io.github.ogireport.cli.output.CellsCsvWriter;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.target.ResultTarget;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(names = "--csv-safe", descriptionKey = "help.csvSafe")
    private boolean csvSafe;

    CellsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FileCollector collected = files.collect(console);
        OutputOption.protect(output.name(), collected.files(), console);
        OutputOption.protect(files.manifestName(), collected.files(), console);
        ReportReader reader = new ReportReader(ParserOptions.withoutRules());
        try (ResultTarget target = ResultTarget.of(output.name(), console.out());
                Manifest manifest = files.manifest(console);
                Progress progress = Progress.of(collected.files().size(), output.name().isPresent(), console)) {
            CellsCsvWriter writer = new CellsCsvWriter(target.writer(), csvSafe);
            int code = new ReportRun(console, writer, manifest, progress)
                    .run(collected, reader, (file, report) -> report, this::lacksCells);
            target.commit();
            return code;
        }
    }

    /** Whether the file has no cells to list; says why. */
    private boolean lacksCells(InputFile file, CheckedReport report) {
        if (!report.isReport()) {
            String reason = Console.refusal(report.diagnostics(), language.locale());
            console.message(console.text("cells.noReport", file.name(), reason));
        }
        return !report.isReport();
    }
}
