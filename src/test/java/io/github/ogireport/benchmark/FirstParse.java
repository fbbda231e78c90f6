package io.github.ogireport.benchmark;

import io.github.ogireport.ReportParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first parse of a virtual machine: prints the milliseconds it takes. */
public final class FirstParse {
    private FirstParse() {}

    /** Parses the file that the first argument names. */
    public static void main(String[] arguments) throws IOException {
        String text = Files.readString(Path.of(arguments[0]));
        long start = System.nanoTime();
        int findings = ReportParser.parse(text).findings().size();
        System.out.println((System.nanoTime() - start) / 1_000_000 + " " + findings);
    }
}
