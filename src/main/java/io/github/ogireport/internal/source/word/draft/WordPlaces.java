package io.github.ogireport.internal.source.word.draft;

import io.github.ogireport.place.SourcePlace;
import io.github.ogireport.place.SourcePlaces;
import io.github.ogireport.place.WordCellPlace;
import io.github.ogireport.place.WordParagraphPlace;
import java.util.Arrays;

/** The places of a Word document: for each run of characters of one paragraph or cell where it begins. */
final class WordPlaces implements SourcePlaces {
    private final int[] starts;
    private final WordPlace[] places;

    /** A paragraph outside of tables where {@code table} is 0; {@code cell} is then its number. */
    record WordPlace(int table, int row, int cell) {}

    WordPlaces(int[] starts, WordPlace[] places) {
        this.starts = starts;
        this.places = places;
    }

    @Override
    public SourcePlace at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        if (index < 0) {
            return new WordParagraphPlace(1);
        }
        WordPlace place = places[index];
        return place.table > 0
                ? new WordCellPlace(place.table, place.row, place.cell)
                : new WordParagraphPlace(place.cell);
    }
}
