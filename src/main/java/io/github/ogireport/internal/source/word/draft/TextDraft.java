package io.github.ogireport.internal.source.word.draft;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.word.draft.WordPlaces.WordPlace;
import java.util.ArrayList;
import java.util.List;

/** The text of a document while it is read, with its asides and places. */
public final class TextDraft {
    private final StringBuilder text = new StringBuilder();
    private final List<SourceLine> asides = new ArrayList<>();
    private final List<WordPlace> places = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    public int length() {
        return text.length();
    }

    /** Writes {@code from} to {@code to} of {@code line}, which stands at {@code place}. */
    SourceLine line(CharSequence line, int from, int to, WordPlace place) {
        int start = text.length();
        at(place);
        text.append(line, from, to).append('\n');
        return new SourceLine(start, start + to - from);
    }

    /** Marks a piece of what was written last as an aside. */
    void aside(int start, int end) {
        asides.add(new SourceLine(start, end));
    }

    /** Leaves room for a blank cell. */
    void blank(WordPlace place) {
        at(place);
        text.append('\n');
    }

    private void at(WordPlace place) {
        if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
            starts.add(text.length());
            places.add(place);
        }
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

    public String text() {
        return text.toString();
    }

    public List<SourceLine> asides() {
        return asides;
    }

    public WordPlaces places() {
        return new WordPlaces(starts.stream().mapToInt(Integer::intValue).toArray(), places.toArray(new WordPlace[0]));
    }
}
