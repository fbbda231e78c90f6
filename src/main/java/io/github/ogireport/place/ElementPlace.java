package io.github.ogireport.place;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * A place in a web page.
 *
 * @param line     the line of the page's source, 1-based
 * @param column   the column in UTF-16 units, 1-based
 * @param selector a short CSS selector of the element, such as {@code table:nth-of-type(2) tr:nth-of-type(5) td:nth-of-type(3)}
 * @since 0.1.0
 */
public record ElementPlace(int line, int column, String selector) implements SourcePlace {
    @Override
    public String describe(Locale locale) {
        return Messages.place(locale, "element", line, column, selector);
    }
}
