package io.github.ogireport.cli.batch;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.ExitCode;
import io.github.ogireport.cli.console.Progress;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Reads files with all processors, hands the results on in the order of the files and keeps none; a file that cannot be read does
 * not stop the others.
 */
public final class ReportRun {
    private static final String PASSED_OVER = "PASSED_OVER";
    private static final Path NOWHERE = Path.of("");

    private final Console console;
    private final ReportWriter writer;
    private final Manifest manifest;
    private final Progress progress;
    private final Tally tally = new Tally();
    private final List<String> ownResults = new ArrayList<>();

    /** Writes results to {@code writer}, and what came of each file to {@code manifest}. */
    public ReportRun(Console console, ReportWriter writer, Manifest manifest, Progress progress) {
        this.console = console;
        this.writer = writer;
        this.manifest = manifest;
        this.progress = progress;
    }

    /**
     * Reads and writes all.
     *
     * @param step   what is added to each report before it is written
     * @param counts whether a report is one for which the exit code is {@link ExitCode#SOMETHING}; asked in the order of the files
     * @return the exit code
     */
    public int run(FileCollector files, ReportReader reader, Step step, BiPredicate<InputFile, CheckedReport> counts)
            throws IOException {
        writer.begin();
        for (FileCollector.Problem problem : files.problems()) {
            unreadable(new InputFile(problem.name(), NOWHERE), problem.reason());
        }
        boolean[] something = new boolean[1];
        OrderedWork.run(files.files(), file -> Reading.of(file, reader, step), reading -> {
            something[0] |= take(reading, counts);
            progress.step();
        });
        for (InputFile file : files.passedOver()) {
            manifest.add(file, PASSED_OVER, console.text("passedOver.kind"));
        }
        writer.end(tally);
        manifest.commit();
        progress.close();
        console.list(
                "passedOver.kinds",
                files.passedOver().stream().map(InputFile::name).toList());
        console.list("passedOver.results", ownResults);
        if (tally.unreadable() > 0) {
            return ExitCode.FAILED;
        }
        return something[0] ? ExitCode.SOMETHING : ExitCode.NOTHING;
    }

    /** Writes what came of one file; whether it counts. */
    private boolean take(Reading reading, BiPredicate<InputFile, CheckedReport> counts) throws IOException {
        CheckedReport report = reading.report();
        if (report != null) {
            tally.add(report);
            writer.write(report);
            manifest.add(reading.file(), report.verdict().name(), "");
            return counts.test(reading.file(), report);
        }
        if (reading.isPassedOver()) {
            ownResults.add(reading.file().name());
            manifest.add(reading.file(), PASSED_OVER, console.reason(reading.problem()));
        } else {
            unreadable(reading.file(), reading.problem());
        }
        return false;
    }

    private void unreadable(InputFile file, Throwable problem) throws IOException {
        String reason = console.reason(problem);
        tally.addUnreadable();
        console.message(console.text("unreadable", file.name(), reason));
        writer.unreadable(file.name(), reason);
        manifest.add(file, "UNREADABLE", reason);
    }
}
