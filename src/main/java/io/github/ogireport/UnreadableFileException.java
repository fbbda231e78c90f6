package io.github.ogireport;

import io.github.ogireport.internal.message.Messages;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A file that cannot be read, with a reason that a person can act on: a password, a picture of a page, a kind of file that is not
 * read, a limit, or a library that is not on the class path.
 *
 * @since 0.1.0
 */
public final class UnreadableFileException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    /** With the key of the reason, such as {@code unreadable.rtf}, and what its message says in the order of its placeholders. */
    public UnreadableFileException(String key, Object... arguments) {
        this(key, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
    }

    private UnreadableFileException(String key, String[] arguments) {
        super(Messages.file(key, List.of(arguments), Locale.ENGLISH));
        this.key = key;
        this.arguments = arguments;
    }

    /** The key of the reason. */
    public String key() {
        return key;
    }

    /** The reason in words: Chinese, or English for an English locale. */
    public String reason(Locale locale) {
        return Messages.file(key, List.of(arguments), locale);
    }
}
