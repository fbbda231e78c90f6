package io.github.ogireport.diagnostic;

/** How much a diagnostic or a finding weighs, from least to most. */
public enum Severity {
    /** Worth a look; a matter of style. */
    INFO,
    /** Probably wrong; needs a human. */
    WARNING,
    /** Contradicts arithmetic or the law; or, from the parser, something of the report could not be read. */
    ERROR,
    /** The text could not be read at all, or only up to a limit. */
    FATAL
}
