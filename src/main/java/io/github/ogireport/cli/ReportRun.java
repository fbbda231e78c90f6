package io.github.ogireport.cli;

import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads one file after the other, hands each result on and keeps none; a file that cannot be read does not stop the others. */
final class ReportRun {
    private final Console console;
    private final ReportReader reader;
    private final ReportWriter writer;
    private final Tally tally = new Tally();

    ReportRun(Console console, ReportReader reader, ReportWriter writer) {
        this.console = console;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Reads and writes all.
     *
     * @param step   what is added to each report before it is written
     * @param counts whether a report is one that the exit code counts
     * @return the exit code
     */
    int run(FileCollector files, UnaryOperator<CheckedReport> step, Predicate<CheckedReport> counts)
            throws IOException {
        boolean something = false;
        writer.begin();
        for (FileCollector.Problem problem : files.problems()) {
            unreadable(problem.name(), problem.reason());
        }
        for (InputFile file : files.files()) {
            Optional<CheckedReport> report = read(file).map(step);
            if (report.isPresent()) {
                tally.add(report.get());
                writer.write(report.get());
                something |= counts.test(report.get());
            }
        }
        writer.end(tally);
        if (tally.unreadable() > 0) {
            return ExitCode.FAILED;
        }
        return something ? ExitCode.SOMETHING : ExitCode.NOTHING;
    }

    /** The files that the arguments name, in order. */
    static FileCollector collect(List<String> arguments, OutputOption output) {
        FileCollector files = new FileCollector(output.files());
        arguments.forEach(files::add);
        return files;
    }

    private Optional<CheckedReport> read(InputFile file) throws IOException {
        try {
            return Optional.of(CheckedReport.of(file.name(), reader.read(file)));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            unreadable(file.name(), e);
            return Optional.empty();
        }
    }

    private void unreadable(String name, Throwable problem) throws IOException {
        String reason = console.reason(problem);
        tally.addUnreadable();
        console.message(console.text("unreadable", name, reason));
        writer.unreadable(name, reason);
    }
}
