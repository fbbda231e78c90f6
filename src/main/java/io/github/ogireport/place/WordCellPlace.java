package io.github.ogireport.place;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * A cell of a table of a Word document.
 *
 * @param table the number of the table, 1-based
 * @param row   the number of the row in it, 1-based
 * @param cell  the number of the cell in its row, 1-based
 * @since 0.1.0
 */
public record WordCellPlace(int table, int row, int cell) implements SourcePlace {
    @Override
    public String describe(Locale locale) {
        return Messages.place(locale, "wordCell", table, row, cell);
    }
}
