package io.github.ogireport.internal.source;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.place.SourcePlace;
import io.github.ogireport.place.SourcePlaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The text of a document while it is read, with its asides and with the place of each piece of it. */
public final class TextDraft {
    private final SourcePlace first;
    private final StringBuilder text = new StringBuilder();
    private final List<SourceLine> asides = new ArrayList<>();
    private final List<SourcePlace> places = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** A text that begins at {@code first}, unless its first piece has a place of its own. */
    public TextDraft(SourcePlace first) {
        this.first = first;
    }

    public int length() {
        return text.length();
    }

    /** The characters so far. */
    public StringBuilder characters() {
        return text;
    }

    /** What is written from here on stands at {@code place}. */
    public void at(SourcePlace place) {
        if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
            starts.add(text.length());
            places.add(place);
        }
    }

    /** Marks a piece of what was written last as an aside. */
    public void aside(int start, int end) {
        asides.add(new SourceLine(start, end));
    }

    /** Takes away what was written after {@code length}. */
    public void truncate(int length) {
        text.setLength(length);
        while (!starts.isEmpty() && starts.get(starts.size() - 1) >= length) {
            starts.remove(starts.size() - 1);
            places.remove(places.size() - 1);
        }
        while (!asides.isEmpty() && asides.get(asides.size() - 1).end() > length) {
            asides.remove(asides.size() - 1);
        }
    }

    /** The document of this text, in which {@code blocks} stand. */
    public SourceDocument document(List<SourceBlock> blocks, List<SourceNote> notes, List<Witness> witnesses) {
        return new SourceDocument(
                text.toString(),
                blocks,
                asides,
                places(first, List.copyOf(starts), List.copyOf(places)),
                notes,
                witnesses);
    }

    /** A character stands at the place of the last piece that begins before it. */
    private static SourcePlaces places(SourcePlace first, List<Integer> starts, List<SourcePlace> places) {
        return offset -> {
            int found = Collections.binarySearch(starts, offset);
            int piece = found >= 0 ? found : -found - 2;
            return piece < 0 ? first : places.get(piece);
        };
    }
}
