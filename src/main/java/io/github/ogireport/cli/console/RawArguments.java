package io.github.ogireport.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The arguments as they were given. Where the environment sets no locale, as in many containers, Java takes arguments for ASCII
 * and loses every Chinese character of a file name; Linux still has them.
 */
public final class RawArguments {
    private static final Path SOURCE = Path.of("/proc/self/cmdline");

    private RawArguments() {}

    /** The arguments that {@code main} got, as they were given. */
    public static String[] of(String[] arguments) {
        if (!"ANSI_X3.4-1968".equals(System.getProperty("sun.jnu.encoding")) || !Files.isReadable(SOURCE)) {
            return arguments;
        }
        try {
            String[] all = new String(Files.readAllBytes(SOURCE), StandardCharsets.UTF_8).split("\0", -1);
            int from = all.length - 1 - arguments.length;
            String[] raw = arguments.clone();
            for (int i = 0; i < raw.length; i++) {
                if (from < 0 || all[from + i].length() > arguments[i].length()) {
                    return arguments;
                }
                raw[i] = all[from + i];
            }
            return raw;
        } catch (IOException e) {
            return arguments;
        }
    }
}
