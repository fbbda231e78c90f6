package io.github.ogireport.cli.input;

import io.github.ogireport.cli.message.CommandMessages;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Locale;

/** A file that cannot be read, with a reason that a user can act on. */
public final class UnreadableFileException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    /** With the key of the reason's message and what it tells. */
    public UnreadableFileException(String key, Object... arguments) {
        super(CommandMessages.text(Locale.ENGLISH, key, arguments));
        this.key = key;
        this.arguments = CommandMessages.strings(arguments);
    }

    /** The reason in the language of {@code locale}. */
    public String reason(Locale locale) {
        return CommandMessages.text(locale, key, arguments.toArray());
    }

    /** The key of the reason's message. */
    public String key() {
        return key;
    }
}
