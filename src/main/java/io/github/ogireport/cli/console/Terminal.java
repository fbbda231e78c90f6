package io.github.ogireport.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/** What standard output and standard error go to. */
public final class Terminal {
    private static final int STANDARD_OUTPUT = 1;

    private Terminal() {}

    /** Whether standard output is a terminal. */
    public static boolean isOutput() {
        return is(STANDARD_OUTPUT);
    }

    /** Whether this standard stream is a terminal; where the system does not say, the library for options knows of standard output. */
    static boolean is(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return descriptor == STANDARD_OUTPUT && CommandLine.Help.Ansi.AUTO.enabled();
        }
    }

    /** Whether text on a terminal is coloured, by what the {@code environment} says of it and of the user's wishes. */
    public static boolean hasColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("CLICOLOR", "").equals("0")
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
