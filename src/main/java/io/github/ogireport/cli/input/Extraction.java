package io.github.ogireport.cli.input;

import io.github.ogireport.diagnostic.Diagnostic;
import java.util.List;

/**
 * What was taken out of a file.
 *
 * @param texts its text; several readings, the likeliest first, where the file leaves the order of its parts open
 * @param notes doubts about the bytes of the file, which nobody sees in the text any more
 */
record Extraction(List<String> texts, List<Diagnostic> notes) {
    Extraction {
        texts = List.copyOf(texts);
        notes = List.copyOf(notes);
    }

    /** Readings without doubts about the bytes. */
    static Extraction of(String... texts) {
        return new Extraction(List.of(texts), List.of());
    }
}
