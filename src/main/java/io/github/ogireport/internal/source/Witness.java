package io.github.ogireport.internal.source;

import io.github.ogireport.place.SourcePlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself outside of what it prints, such as the title of a web page.
 *
 * @param about what it speaks of
 * @param text  its words
 * @param place where it stands
 */
public record Witness(About about, String text, SourcePlace place) {
    /** What a file may say of itself. */
    public enum About {
        /** Its title: {@code <title>}, {@code <meta name="ArticleTitle">}, the title among the properties of a document. */
        TITLE,
        /** The day of its publication: {@code <meta name="PubDate">}. */
        PUBLISHED_ON
    }

    /** The title among the properties of a document, if it has one. */
    public static List<Witness> ofTitle(@Nullable String title, SourcePlace place) {
        return title == null || title.isBlank() ? List.of() : List.of(new Witness(About.TITLE, title.strip(), place));
    }
}
