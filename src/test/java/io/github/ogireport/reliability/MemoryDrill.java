package io.github.ogireport.reliability;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;

/** A program for a small JVM of its own: runs out of memory over the first file, then reads the second as it did before. */
public final class MemoryDrill {
    private MemoryDrill() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        Path small = Path.of(arguments[1]);
        ParseResult before = ReportParser.parse(small);
        String outcome = "read";
        try {
            ReportParser.parse(Path.of(arguments[0]));
        } catch (OutOfMemoryError e) {
            outcome = "out of memory";
        } catch (UnreadableFileException e) {
            // while the file is read, the error is kept apart from that of a file that is too large
            outcome = e.getCause() instanceof OutOfMemoryError ? "out of memory" : "unreadable";
        }
        ParseResult after = ReportParser.parse(small);
        boolean same = after.report().equals(before.report())
                && after.document().equals(before.document())
                && after.findings().equals(before.findings())
                && after.diagnostics().equals(before.diagnostics());
        System.out.print(outcome + ", then " + (same ? "the same" : "something else") + "\n");
    }
}
