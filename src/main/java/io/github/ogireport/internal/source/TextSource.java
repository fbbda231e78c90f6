package io.github.ogireport.internal.source;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.place.TextPlaces;
import java.util.ArrayList;
import java.util.List;

/** A plain text: its characters without borders. Of one that is too large the beginning is read, with a note. */
public final class TextSource implements SourceReader {
    @Override
    public SourceDocument read(byte[] bytes, SourceLimits limits) {
        return read(bytes, bytes.length, limits);
    }

    /** The text of a file of {@code size} bytes, of which {@code bytes} are the first. */
    public static SourceDocument read(byte[] bytes, long size, SourceLimits limits) {
        DecodedBytes decoded = DecodedBytes.of(bytes, Math.min(bytes.length, limits.maxFileBytes()), null);
        List<SourceNote> notes = new ArrayList<>();
        if (bytes.length > limits.maxFileBytes()) {
            notes.add(SourceNote.of(DiagnosticCode.TEXT_LIMIT, size, limits.maxFileBytes()));
        }
        notes.addAll(decoded.notes());
        return of(decoded.text(), limits, notes);
    }

    /** The source of characters that a caller has. */
    public static SourceDocument of(CharSequence text, SourceLimits limits) {
        return of(text, limits, new ArrayList<>());
    }

    private static SourceDocument of(CharSequence text, SourceLimits limits, List<SourceNote> notes) {
        String kept = text.toString();
        int most = limits.maxCharacters();
        if (kept.length() > most) {
            notes.add(SourceNote.of(DiagnosticCode.TEXT_LIMIT, kept.length(), most));
            kept = kept.substring(0, Character.isHighSurrogate(kept.charAt(most - 1)) ? most - 1 : most);
        }
        return new SourceDocument(kept, List.of(), QuoteMarks.in(kept), TextPlaces.of(kept), notes, List.of());
    }
}
