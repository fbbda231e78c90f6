package io.github.ogireport.cli.batch;

import io.github.ogireport.ParserOptions;
import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.input.FileCollector;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.output.CheckedReport;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Reads the reports that those checked are compared with: their figures alone, no rule runs over them. */
final class OtherReports {
    private final Console console;
    private final ReportReader reader = new ReportReader(ParserOptions.withoutRules());
    private boolean unread;
    private boolean incomplete;

    OtherReports(Console console) {
        this.console = console;
    }

    /** Hands on each report of a file or directory, in order; what cannot be read or is no report is reported with {@code key}. */
    void read(String name, String key, BiConsumer<InputFile, CheckedReport> receiver) throws IOException {
        FileCollector files = new FileCollector();
        files.addNamed(name);
        for (FileCollector.Problem problem : files.problems()) {
            unreadable(problem.name(), problem.reason());
        }
        OrderedWork.run(files.files(), this::read, reading -> {
            CheckedReport report = reading.report();
            if (report == null) {
                if (!reading.isPassedOver()) {
                    unreadable(reading.file().name(), reading.problem());
                }
            } else if (report.isReport()) {
                receiver.accept(reading.file(), report);
            } else {
                unread |= !reading.file().found();
                incomplete = true;
                console.message(
                        console.text(key, report.file(), Console.refusal(report.diagnostics(), console.locale())));
            }
        });
        console.list(
                "passedOver.kinds",
                files.passedOver().stream().map(InputFile::name).toList());
    }

    Reading read(InputFile file) {
        return Reading.of(file, reader, (same, report) -> report);
    }

    /** Whether a file could not be read, or one that was named itself is no report. */
    boolean isUnread() {
        return unread;
    }

    /** Whether a file was found that could not be read, or is no report. */
    boolean isIncomplete() {
        return incomplete;
    }

    private void unreadable(String name, Throwable problem) {
        unread = true;
        incomplete = true;
        console.message(console.text("unreadable", name, console.reason(problem)));
    }
}
