package io.github.ogireport.cli.output.text;

import io.github.ogireport.cli.output.VisibleText;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines to a terminal. Every text is made visible before it is coloured, so that no report can steer the terminal; a
 * line wider than the terminal goes on below, indented.
 */
final class StyledText {
    private final Writer out;
    private final boolean colour;
    private final int width;
    private int column;

    StyledText(Writer out, boolean colour, int width) {
        this.out = out;
        this.colour = colour;
        this.width = width;
    }

    StyledText add(TerminalStyle style, String text) throws IOException {
        return write(style, VisibleText.of(text));
    }

    /** Adds a blank and a word; where the terminal has no room for them, the word goes below, {@code indent} columns from the left. */
    StyledText addWord(TerminalStyle style, String word, int indent) throws IOException {
        String visible = VisibleText.of(word);
        if (width > 0 && column + 1 + DisplayWidth.of(visible) > width) {
            end();
            add(" ".repeat(indent));
        } else {
            add(" ");
        }
        return write(style, visible);
    }

    /** Adds text that is not broken. */
    StyledText add(String text) throws IOException {
        return write(null, VisibleText.of(text));
    }

    /** Adds text that goes on below, {@code indent} columns from the left, where the terminal ends. */
    StyledText wrap(String text, int indent) throws IOException {
        return wrap(null, text, indent);
    }

    /** Adds styled text that goes on below, {@code indent} columns from the left, where the terminal ends. */
    StyledText wrap(@Nullable TerminalStyle style, String text, int indent) throws IOException {
        String rest = VisibleText.of(text);
        while (width > 0 && column + DisplayWidth.of(rest) > width && width - indent > 10) {
            int end = DisplayWidth.breakAt(rest, width - column);
            if (end > 0) {
                write(style, rest.substring(0, end).stripTrailing());
            }
            rest = rest.substring(end).stripLeading();
            end();
            add(" ".repeat(indent));
        }
        return write(style, rest);
    }

    private StyledText write(@Nullable TerminalStyle style, String visible) throws IOException {
        column += DisplayWidth.of(visible);
        out.write(colour && style != null ? style.on(visible) : visible);
        return this;
    }

    void end() throws IOException {
        out.write('\n');
        column = 0;
    }

    void line(String text) throws IOException {
        wrap(text, 2).end();
    }
}
