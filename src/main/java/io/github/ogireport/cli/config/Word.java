package io.github.ogireport.cli.config;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.Mistake;
import io.github.ogireport.cli.console.NearestWord;
import java.util.Collection;

/**
 * A word that the user wrote.
 *
 * @param text  the word
 * @param place where it stands: an option, or a file and the line
 */
record Word(String text, String place) {
    /** That the word is wrong, as the text of {@code key} says. */
    Mistake mistake(Console console, String key, Object... arguments) {
        return new Mistake(console.text("config.at", place, console.text(key, arguments)));
    }

    /** That the word is none of {@code known}, with the one that may have been meant. */
    Mistake unknown(Console console, String key, Collection<String> known) {
        String wrong = console.text("config.at", place, console.text(key, text));
        return new Mistake(NearestWord.of(text, known)
                .map(nearest -> wrong + console.text("use.didYouMean", nearest))
                .orElse(wrong));
    }
}
