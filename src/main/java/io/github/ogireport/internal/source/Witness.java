package io.github.ogireport.internal.source;

import io.github.ogireport.place.SourcePlace;

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
}
