package io.github.ogireport.internal.statement;

import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * A sentence with several numbers.
 *
 * @param passage where it stands
 * @param start   offset of its first character in the text of the passage
 * @param end     offset after its last character
 * @param figures its numbers in order
 */
public record FigureSentence(Passage passage, int start, int end, List<Figure> figures) {
    /** Takes a copy of the figures. */
    public FigureSentence {
        figures = List.copyOf(figures);
    }

    /** Where the sentence stands. */
    public SourceSpan span() {
        return passage.words(start, end);
    }

    /** The sentence as printed, without the blanks around it. */
    public String sentence() {
        return passage.text().substring(start, end).strip();
    }
}
