package io.github.ogireport.place;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * A paragraph of a Word document.
 *
 * @param paragraph its number among the paragraphs outside of tables, 1-based
 * @since 0.1.0
 */
public record WordParagraphPlace(int paragraph) implements SourcePlace {
    @Override
    public String describe(Locale locale) {
        return Messages.place(locale, "wordParagraph", paragraph);
    }
}
