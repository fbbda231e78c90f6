package io.github.ogireport.cli.console;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Finds the word that someone may have meant who wrote another. */
public final class NearestWord {
    private static final double LIKE = 0.8;

    private NearestWord() {}

    /** The one of {@code words} that is most like {@code written}, if any is much like it. */
    public static Optional<String> of(String written, Collection<String> words) {
        return words.stream()
                .max(Comparator.comparingDouble(word -> likeness(written, word)))
                .filter(word -> likeness(written, word) >= LIKE);
    }

    @SuppressWarnings("deprecation") // deprecated in favour of a library that is not needed for anything else
    private static double likeness(String written, String word) {
        return StringUtils.getJaroWinklerDistance(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
    }
}
