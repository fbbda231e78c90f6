package io.github.ogireport.internal.model;

import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.place.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A line that metadata are read from. Several readers look at it without its blanks, which are dropped once. For one parse. */
final class ProseLine {
    private final Paragraph paragraph;
    private @Nullable String compact;

    ProseLine(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    Paragraph.Kind kind() {
        return paragraph.kind();
    }

    SourceSpan span() {
        return paragraph.span();
    }

    /** The line as printed. */
    String text() {
        return paragraph.text();
    }

    /** The line folded and without its blanks. */
    String compact() {
        String made = compact;
        if (made == null) {
            made = NormalizedText.withoutBlanks(paragraph.text());
            compact = made;
        }
        return made;
    }
}
