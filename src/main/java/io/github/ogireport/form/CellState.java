package io.github.ogireport.form;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * The five states of a cell. They are five different things; none is ever turned into another.
 *
 * @since 0.1.0
 */
public enum CellState {
    /** A number is printed. */
    NUMBER,
    /** The cell is there and empty. */
    BLANK,
    /** A placeholder is printed: {@code /}, {@code -}, {@code —}, 无, 不适用 … */
    PLACEHOLDER,
    /** There is text that is no number, or there are cells that cannot be assigned for certain. */
    UNREADABLE,
    /** The row, the cell or the whole table is not in the text. */
    MISSING;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The stable key of this state in CSV and JSON, such as {@code number}. */
    public String key() {
        return key;
    }

    /** The name of this state, in English for locales that ask for English. */
    public String label(Locale locale) {
        return Messages.label("state." + key, locale);
    }
}
