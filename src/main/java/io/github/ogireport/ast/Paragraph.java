package io.github.ogireport.ast;

import io.github.ogireport.place.SourceSpan;
import java.util.List;

/**
 * A line of prose.
 *
 * @param span where it stands, without the blanks around it
 * @param kind what the line is
 * @param text the line as written, without the blanks around it
 * @since 0.1.0
 */
public record Paragraph(SourceSpan span, Kind kind, String text) implements Block {
    /** What a line of prose is. */
    public enum Kind {
        /** Running text. */
        TEXT,
        /** A numbered or bracketed line of a few words without a full stop, such as {@code （一）主动公开。} */
        SUBHEADING,
        /** The title of the report. */
        TITLE,
        /** Something a web page puts around the report: breadcrumb, buttons, page number, related items. */
        CHROME
    }

    /** Whether it belongs to the prose of the report: no title, and nothing that a web page puts around it. */
    public boolean isProse() {
        return kind == Kind.TEXT || kind == Kind.SUBHEADING;
    }

    @Override
    public List<Node> children() {
        return List.of();
    }
}
