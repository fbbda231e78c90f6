package io.github.ogireport.place;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * A box on a page of a PDF, in points (1/72 inch) from the top left corner of the page as it is shown.
 *
 * @param page   the page, 1-based
 * @param left   the distance of its left side from that of the page
 * @param top    the distance of its upper side from that of the page
 * @param width  its width
 * @param height its height
 * @since 0.1.0
 */
public record PagePlace(int page, double left, double top, double width, double height) implements SourcePlace {
    @Override
    public String describe(Locale locale) {
        return Messages.place(locale, "page", page, Math.round(left), Math.round(top));
    }
}
