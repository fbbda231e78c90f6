package io.github.ogireport.cli.output;

import java.io.IOException;

/** Writes checked reports in one format, one after the other, and keeps none of them. For one thread. */
public interface ReportWriter {
    /** Writes what stands before the first report. */
    void begin() throws IOException;

    /** Writes one report. */
    void write(CheckedReport report) throws IOException;

    /** Notes a file that could not be read. */
    default void unreadable(String file, String reason) throws IOException {}

    /** Writes what comes after the last report. */
    void end(Tally tally) throws IOException;
}
