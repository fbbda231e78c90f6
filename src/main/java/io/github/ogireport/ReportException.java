package io.github.ogireport;

import java.io.Serial;

/**
 * Thrown by {@link ParseResult#orElseThrow()} for a text that is no report: the only exception about content.
 *
 * @since 0.1.0
 */
public final class ReportException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ReportException(String message) {
        super(message);
    }
}
