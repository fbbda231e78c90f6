package io.github.ogireport.diagnostic;

import java.util.Locale;

/**
 * How much a diagnostic or a finding weighs, from least to most.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Worth a look; a matter of style. */
    INFO,
    /** Probably wrong; needs a human. */
    WARNING,
    /** Contradicts arithmetic or the law; or, from the parser, something of the report could not be read. */
    ERROR,
    /** The text could not be read at all, or only up to a limit. */
    FATAL;

    /** The stable key in all machine formats, such as {@code error}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
