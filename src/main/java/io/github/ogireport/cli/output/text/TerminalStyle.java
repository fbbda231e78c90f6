package io.github.ogireport.cli.output.text;

import io.github.ogireport.diagnostic.Severity;

/** A way to make a piece of text stand out on a terminal. */
enum TerminalStyle {
    /** The place of a finding. */
    PLACE("1"),
    /** An error. */
    ERROR("1;31"),
    /** A warning. */
    WARNING("1;33"),
    /** Something worth a look. */
    INFO("1;36"),
    /** What frames a piece of the source. */
    FRAME("34");

    private final String code;

    TerminalStyle(String code) {
        this.code = code;
    }

    static TerminalStyle of(Severity severity) {
        return switch (severity) {
            case INFO -> INFO;
            case WARNING -> WARNING;
            case ERROR, FATAL -> ERROR;
        };
    }

    String on(String text) {
        return "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
