package io.github.ogireport.cli;

import io.github.ogireport.ParserOptions;
import io.github.ogireport.cli.batch.Manifest;
import io.github.ogireport.cli.batch.ReportRun;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.Progress;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.option.FileGuard;
import io.github.ogireport.cli.option.FilesOption;
import io.github.ogireport.cli.option.OutputOption;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.target.ResultTarget;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads the files and writes what is in them, without any rule. A file that is no report counts, and is named on standard error.
 *
 * @param noReport the key of the message for such a file
 */
record RunWithoutRules(Console console, Locale locale, String noReport) {
    /** The exit code of writing {@code files} to {@code output} with the writer that {@code writers} makes. */
    int write(FilesOption files, OutputOption output, Function<Writer, ReportWriter> writers) throws IOException {
        FileCollector collected = files.collect(console);
        FileGuard guard = new FileGuard(collected, console);
        files.list().ifPresent(guard::reads);
        guard.writes(output.name());
        guard.writes(files.manifestName());
        ReportReader reader = new ReportReader(ParserOptions.withoutRules());
        try (ResultTarget target = ResultTarget.of(output.name(), console.out());
                Manifest manifest = files.manifest(console);
                Progress progress =
                        Progress.of(collected.files().size(), output.name().isPresent(), console)) {
            int code = new ReportRun(console, writers.apply(target.writer()), manifest, progress)
                    .run(collected, reader, (file, report) -> report, this::isNoReport);
            target.commit();
            return code;
        }
    }

    private boolean isNoReport(InputFile file, CheckedReport report) {
        if (!report.isReport()) {
            console.message(console.text(noReport, file.name(), Console.refusal(report.diagnostics(), locale)));
        }
        return !report.isReport();
    }
}
