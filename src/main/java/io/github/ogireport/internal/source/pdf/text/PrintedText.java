package io.github.ogireport.internal.source.pdf.text;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.pdf.page.PageGlyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that was put together from glyphs.
 *
 * @param text     its characters
 * @param asides   the ranges of it that belong to no word and no number
 * @param readable false where it may be something else than what is printed
 * @param full     whether the last line has no room for one more digit
 * @param wrapped  whether it stands on more than one line
 */
public record PrintedText(String text, List<SourceLine> asides, boolean readable, boolean full, boolean wrapped) {
    public PrintedText {
        asides = List.copyOf(asides);
    }

    public boolean hasWideCharacters() {
        return text.chars().anyMatch(c -> PageGlyph.isWide((char) c) && !PageGlyph.isDigit((char) c));
    }

    public boolean isBlank() {
        return text.isEmpty() && readable;
    }

    /** Whether it may be a number, or a part of one. */
    public boolean isNumeric() {
        return !text.isEmpty() && text.chars().allMatch(c -> PageGlyph.isNumeric((char) c) || c == ' ');
    }

    /** Whether it is a number of which the rest is lost: none ends with a point or a comma. */
    public boolean isTorn() {
        return isNumeric() && (text.endsWith(".") || text.endsWith(","));
    }

    public PrintedText unreadable() {
        return new PrintedText(text, asides, false, full, wrapped);
    }

    /** The line as it stands, with tabs for wide gaps. */
    public static PrintedText of(GlyphLine line) {
        StringBuilder text = new StringBuilder();
        List<SourceLine> asides = new ArrayList<>();
        line.write(text, asides, true);
        return new PrintedText(text.toString(), asides, true, false, false);
    }

    /** This text and its next part, with nothing or a blank between them; digits that meet are one number only where this line is full. */
    public PrintedText then(PrintedText next) {
        if (text.isEmpty() || next.text.isEmpty()) {
            PrintedText one = text.isEmpty() ? next : this;
            return new PrintedText(one.text, one.asides, readable && next.readable, one.full, one.wrapped);
        }
        StringBuilder joined = new StringBuilder(text);
        List<SourceLine> both = new ArrayList<>(asides);
        boolean sure = join(joined, next.text.charAt(0), full);
        int shift = joined.length();
        next.asides.forEach(aside -> both.add(new SourceLine(aside.start() + shift, aside.end() + shift)));
        boolean known = readable && next.readable;
        PrintedText result = new PrintedText(joined + next.text, both, known && sure, next.full, true);
        return result.hasWideCharacters() ? new PrintedText(result.text, both, known, next.full, true) : result;
    }

    /**
     * Prepares the end of a line for the next one, which begins with {@code next}.
     *
     * @param full whether the line was broken only because no more fitted
     * @return whether it is certain how both belong together
     */
    public static boolean join(StringBuilder text, char next, boolean full) {
        char last = text.charAt(text.length() - 1);
        if (PageGlyph.isNumeric(last) && PageGlyph.isNumeric(next)) {
            if (!full) {
                text.append(' ');
            }
            return full;
        }
        if (!PageGlyph.isWide(last) && !PageGlyph.isWide(next)) {
            text.append(' ');
        }
        return true;
    }
}
