package io.github.ogireport.internal.source;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.place.TextPlaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A plain text: its characters, the commas that separate cells in some, and what stands beside the cells. Of one that is too large the beginning is read, with a note. */
public final class TextSource {
    private TextSource() {}

    /** The text of a file of {@code size} bytes, of which {@code bytes} are the first. */
    public static SourceDocument read(byte[] bytes, long size, SourceLimits limits) {
        DecodedBytes decoded = DecodedBytes.of(bytes, Math.min(bytes.length, limits.maxFileBytes()), null);
        List<SourceNote> notes = new ArrayList<>();
        if (bytes.length > limits.maxFileBytes()) {
            notes.add(SourceCut.tooLong(size, limits.maxFileBytes(), "maxFileBytes"));
        }
        notes.addAll(decoded.notes());
        String text = decoded.text();
        return of(bytes.length > limits.maxFileBytes() ? SourceCut.withoutLastNumber(text) : text, limits, notes);
    }

    /** The source of characters that a caller has. */
    public static SourceDocument of(CharSequence text, SourceLimits limits) {
        return of(text.toString(), limits, List.of());
    }

    private static SourceDocument of(String text, SourceLimits limits, List<SourceNote> notes) {
        DelimitedRows rows = DelimitedRows.in(text);
        List<SourceLine> asides = new ArrayList<>(QuoteMarks.in(text));
        asides.addAll(rows.quotes());
        asides.addAll(NumberFields.in(text, rows.borders()));
        asides.sort(Comparator.comparingInt(SourceLine::start));
        return SourceCut.within(
                limits, new SourceDocument(text, rows.borders(), asides, TextPlaces.of(text), notes, List.of()));
    }
}
