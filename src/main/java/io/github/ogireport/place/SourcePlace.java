package io.github.ogireport.place;

import java.util.Locale;

/**
 * Where something stands in what was published: in words that a person can follow with the file open. Immutable.
 *
 * @since 0.1.0
 */
public sealed interface SourcePlace permits TextPlace, ElementPlace, WordParagraphPlace, WordCellPlace, PagePlace {
    /** The line in the file, 1-based; 0 where the file has no lines, as Word and PDF have none. */
    default int line() {
        return 0;
    }

    /** The column in UTF-16 units, 1-based; 0 where the file has no lines. */
    default int column() {
        return 0;
    }

    /** The place in words, such as {@code 第3页} or {@code page 3}: Chinese, or English for an English locale. */
    String describe(Locale locale);
}
