package io.github.ogireport.cli.batch;

import io.github.ogireport.ParseResult;
import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.input.ReportReader;
import io.github.ogireport.cli.output.CheckedReport;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file.
 *
 * @param file    the file
 * @param report  what was read; null if it could not be read
 * @param failure why it could not be read; null if it was
 */
record Reading(
        InputFile file,
        @Nullable CheckedReport report,
        @Nullable Throwable failure) {
    /** Reads {@code file}; whatever goes wrong is part of the result. */
    static Reading of(InputFile file, ReportReader reader, Step step) {
        try {
            ParseResult result = reader.read(file);
            return new Reading(file, step.apply(file, CheckedReport.of(file.name(), result)), null);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Reading(file, null, e);
        }
    }

    /** Why it could not be read; only where there is no report. */
    Throwable problem() {
        return Objects.requireNonNull(failure);
    }

    /** Whether it is a result of this program that lies in a directory of reports. */
    boolean isPassedOver() {
        return file.found()
                && failure instanceof UnreadableFileException unreadable
                && unreadable.key().equals(ReportReader.OWN_RESULT);
    }
}
