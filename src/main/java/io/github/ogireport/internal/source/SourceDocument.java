package io.github.ogireport.internal.source;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.place.SourcePlaces;
import java.util.List;

/**
 * What every reader of a file returns: the characters that a person sees, the borders that the file has, and the places. One buffer
 * holds all text; lines and cells are ranges of it. Immutable.
 *
 * @param text      the characters in reading order; a line break after each line and each cell
 * @param blocks    the lines and tables in reading order, without overlap; of a plain text the separators that are no blanks and bars
 * @param asides    ranges of the text that are printed but belong to no word and no number: footnote marks, pronunciations; in
 *                  order, without overlap
 * @param places    where each character stands in the file
 * @param notes     doubts about the file as a whole
 * @param witnesses what the file says of itself outside of what it prints
 */
public record SourceDocument(
        String text,
        List<SourceBlock> blocks,
        List<SourceLine> asides,
        SourcePlaces places,
        List<SourceNote> notes,
        List<Witness> witnesses) {
    /** Takes copies of the lists. */
    public SourceDocument {
        blocks = List.copyOf(blocks);
        asides = List.copyOf(asides);
        notes = List.copyOf(notes);
        witnesses = List.copyOf(witnesses);
    }
}
