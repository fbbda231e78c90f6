package io.github.ogireport.cli.console;

/** The exit codes of the program. */
public final class ExitCode {
    /** Nothing at or above {@code --fail-on}. */
    public static final int NOTHING = 0;
    /** Something at or above {@code --fail-on}. */
    public static final int SOMETHING = 1;
    /** Wrong use, or a file that could not be read or written. */
    public static final int FAILED = 2;

    private ExitCode() {}
}
