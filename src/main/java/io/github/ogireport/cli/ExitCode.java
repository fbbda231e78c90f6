package io.github.ogireport.cli;

/** The exit codes of the program. */
final class ExitCode {
    /** Nothing at or above {@code --fail-on}. */
    static final int NOTHING = 0;
    /** Something at or above {@code --fail-on}. */
    static final int SOMETHING = 1;
    /** Wrong use, or a file that could not be read or written. */
    static final int FAILED = 2;

    private ExitCode() {}
}
