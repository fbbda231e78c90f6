package io.github.ogireport.place;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * A place in a text.
 *
 * @param line   the line, 1-based
 * @param column the column in UTF-16 units, 1-based
 * @since 0.1.0
 */
public record TextPlace(int line, int column) implements SourcePlace {
    @Override
    public String describe(Locale locale) {
        return Messages.place(locale, "text", line, column);
    }
}
