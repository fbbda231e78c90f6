package io.github.ogireport.cli;

import io.github.ogireport.CrossReport;
import io.github.ogireport.ParseResult;
import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.Verdict;
import io.github.ogireport.cli.input.FileNames;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.model.AnnualReport;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;

/** The report on the year before, which the reports checked are compared with. */
final class PreviousYear {
    private final @Nullable AnnualReport report;
    private final boolean unread;

    private PreviousYear(@Nullable AnnualReport report, boolean unread) {
        this.report = report;
        this.unread = unread;
    }

    /** No report: nothing is compared. */
    static PreviousYear none() {
        return new PreviousYear(null, false);
    }

    /** The report in the file {@code name}; the console reports where it cannot be read or is none. */
    static PreviousYear read(String name, ReportReader reader, Console console) {
        try {
            ParseResult result = reader.read(new InputFile(name, FileNames.path(name)));
            if (result.verdict() != Verdict.NOT_A_REPORT) {
                return new PreviousYear(result.report(), false);
            }
            console.message(
                    console.text("previous.noReport", name, Console.refusal(result.diagnostics(), console.locale())));
        } catch (InvalidPathException e) {
            UnreadableFileException problem = new UnreadableFileException("unreadable.name");
            console.message(console.text("unreadable", name, console.reason(problem)));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            console.message(console.text("unreadable", name, console.reason(e)));
        }
        return new PreviousYear(null, true);
    }

    /** Whether a report was asked for and could not be had. */
    boolean isUnread() {
        return unread;
    }

    /** {@code current} with what the comparison finds. */
    CheckedReport compare(CheckedReport current) {
        if (report == null || !current.isReport()) {
            return current;
        }
        CrossReport.Comparison comparison = CrossReport.assessYears(report, current.report());
        return current.with(comparison.findings(), comparison.ruleResults());
    }
}
