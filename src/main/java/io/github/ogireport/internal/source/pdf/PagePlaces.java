package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.pdf.page.PageBox;
import io.github.ogireport.internal.source.pdf.page.PageScan;
import io.github.ogireport.place.PagePlace;
import io.github.ogireport.place.SourcePlaces;
import java.util.Arrays;
import java.util.List;

/** The boxes of lines and cells on their pages, by the offset at which each begins in the text. Immutable. */
final class PagePlaces implements SourcePlaces {
    private final int[] starts;
    private final List<PagePlace> places;

    /** The places in the order of their offsets; the first begins at 0. */
    PagePlaces(List<Integer> starts, List<PagePlace> places) {
        this.starts = starts.stream().mapToInt(Integer::intValue).toArray();
        this.places = List.copyOf(places);
    }

    @Override
    public PagePlace at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return places.get(Math.max(0, found >= 0 ? found : -found - 2));
    }

    static PagePlace place(PageScan page, PageBox box) {
        PageBox shown = page.shown(box);
        return new PagePlace(page.number(), shown.left(), shown.top(), shown.width(), shown.height());
    }
}
