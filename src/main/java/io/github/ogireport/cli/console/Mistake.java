package io.github.ogireport.cli.console;

import java.io.Serial;

/** Something that the user wrote and that cannot be done; the message is in the user's language and says where it stands. */
public final class Mistake extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With the whole message. */
    public Mistake(String message) {
        super(message);
    }
}
