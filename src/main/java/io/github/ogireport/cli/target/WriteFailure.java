package io.github.ogireport.cli.target;

import java.io.IOException;
import java.io.Serial;

/** A result that could not be written, with the name of the file. */
public final class WriteFailure extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final IOException reason;

    /** That {@code file} could not be written for {@code reason}. */
    public WriteFailure(String file, IOException reason) {
        super(file, reason);
        this.file = file;
        this.reason = reason;
    }

    /** The name of the file; empty for standard output. */
    public String file() {
        return file;
    }

    /** Why. */
    public IOException reason() {
        return reason;
    }
}
