package io.github.ogireport.cli;

import io.github.ogireport.ParserOptions;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.output.CellsCsvWriter;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.rule.RuleSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists every cell of the tables as CSV. */
@Command(name = "cells", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
final class CellsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "help.files")
    private List<String> files = new ArrayList<>();

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
        FileCollector collected = ReportRun.collect(files, output);
        try (ResultTarget target = ResultTarget.of(output.name(), console)) {
            ReportReader reader = new ReportReader(ParserOptions.defaults().withRules(RuleSet.none()));
            CellsCsvWriter writer = new CellsCsvWriter(target.writer(), csvSafe);
            int code = new ReportRun(console, reader, writer).run(collected, this::warn, report -> !report.isReport());
            target.commit();
            return code;
        }
    }

    private CheckedReport warn(CheckedReport report) {
        if (!report.isReport()) {
            String reason = Console.refusal(report.diagnostics(), language.locale());
            console.message(console.text("cells.noReport", report.file(), reason));
        }
        return report;
    }
}
