package io.github.ogireport.cli.output;

import io.github.ogireport.cli.console.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;

/** What a writer makes of some reports. */
public final class Written {
    private Written() {}

    public interface Format {
        ReportWriter to(Writer out) throws IOException;
    }

    /** A console that nobody reads. */
    public static Console console() {
        return new Console(OutputStream.nullOutputStream(), new PrintWriter(Writer.nullWriter()), Locale.ENGLISH);
    }

    public static String by(Format format, CheckedReport... reports) {
        StringWriter out = new StringWriter();
        Tally tally = new Tally();
        try {
            ReportWriter writer = format.to(out);
            writer.begin();
            for (CheckedReport report : reports) {
                tally.add(report);
                writer.write(report);
            }
            writer.end(tally);
        } catch (IOException e) {
            throw new AssertionError("a string takes all that is written", e);
        }
        return out.toString();
    }
}
