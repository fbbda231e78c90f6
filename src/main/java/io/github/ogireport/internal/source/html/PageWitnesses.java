package io.github.ogireport.internal.source.html;

import io.github.ogireport.internal.source.Witness;
import io.github.ogireport.internal.source.Witness.About;
import io.github.ogireport.place.ElementPlace;
import io.github.ogireport.place.TextPlace;
import io.github.ogireport.place.TextPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a page says of it: the names that the sites of offices must give by the rules for them, and those of others. */
final class PageWitnesses {
    private PageWitnesses() {}

    /** What {@code page} says of itself, in the order of its head. */
    static List<Witness> of(Document page, String markup) {
        List<Witness> found = new ArrayList<>();
        Search search = new Search(markup);
        for (Element element = page.head().firstElementChild();
                element != null;
                element = element.nextElementSibling()) {
            switch (element.normalName()) {
                case "title" -> add(found, About.TITLE, element.text(), search.next("<title"), "title");
                case "meta" -> meta(element, search.next("<meta"), found);
                default -> {
                    // says nothing of the page
                }
            }
        }
        return List.copyOf(found);
    }

    private static void meta(Element meta, TextPlace place, List<Witness> found) {
        String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
        About about = about(name.toLowerCase(Locale.ROOT));
        if (about != null) {
            add(
                    found,
                    about,
                    meta.attr("content"),
                    place,
                    "meta[" + (meta.hasAttr("name") ? "name" : "property") + "=" + name + "]");
        }
    }

    private static @Nullable About about(String name) {
        return switch (name) {
            case "articletitle", "og:title", "dc.title", "twitter:title" -> About.TITLE;
            case "pubdate", "publishdate", "article:published_time", "dc.date" -> About.PUBLISHED_ON;
            default -> null;
        };
    }

    private static void add(List<Witness> found, About about, String text, TextPlace place, String selector) {
        if (!text.isBlank()) {
            found.add(new Witness(about, text.strip(), new ElementPlace(place.line(), place.column(), selector)));
        }
    }

    /** Finds the tags of the head one after another in the markup: they are not nested. */
    private static final class Search {
        private final String markup;
        private final TextPlaces places;
        private int from;

        Search(String markup) {
            this.markup = markup;
            this.places = TextPlaces.of(markup);
        }

        TextPlace next(String tag) {
            int at = markup.indexOf('<', from);
            while (at >= 0 && !markup.regionMatches(true, at, tag, 0, tag.length())) {
                at = markup.indexOf('<', at + 1);
            }
            if (at < 0) {
                return new TextPlace(1, 1);
            }
            from = at + tag.length();
            return places.at(at);
        }
    }
}
