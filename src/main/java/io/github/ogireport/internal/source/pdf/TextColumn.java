package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.pdf.text.GlyphLine;
import io.github.ogireport.internal.source.pdf.text.PrintedText;
import java.util.List;

/**
 * The column of text of a page: where its lines begin and end at most.
 *
 * @param left  the least x of its lines
 * @param right the greatest
 */
record TextColumn(double left, double right) {
    private static final double INDENT = 0.6;
    private static final double ROOM = 1.6;
    private static final double FARTHEST = 2.8;
    private static final double MARGIN = 25;

    /** The column of these lines; its right margin is no wider than its left one, or little. */
    static TextColumn of(List<GlyphLine> lines, PageChrome chrome, double pageWidth) {
        double left = Double.POSITIVE_INFINITY;
        double right = 0;
        for (GlyphLine line : lines) {
            if (!chrome.holds(line)) {
                left = Math.min(left, line.box().left());
                right = Math.max(right, line.box().right());
            }
        }
        return new TextColumn(left, Math.max(right, pageWidth - left - MARGIN));
    }

    /** Whether a line was broken only because the column ends, and goes on in the next: from edge to edge, in one size. */
    boolean goesOn(GlyphLine line, GlyphLine next) {
        double size = line.size();
        return line.box().right() > right - ROOM * size
                && next.box().left() < left + INDENT * size
                && Math.abs(next.size() - size) < 0.1 * size
                && next.box().centreY() - line.box().centreY() < FARTHEST * size
                && PrintedText.of(line).text().indexOf('\t') < 0
                && PrintedText.of(next).text().indexOf('\t') < 0;
    }
}
