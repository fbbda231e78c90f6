package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.pdf.grid.RuledGrid;
import io.github.ogireport.internal.source.pdf.page.PageGlyph;
import io.github.ogireport.internal.source.pdf.page.PageScan;
import io.github.ogireport.internal.source.pdf.text.GlyphLine;
import java.util.ArrayList;
import java.util.List;

/** Finds out whether two texts stand side by side on a page: many lines with words on both sides of one gap. */
final class TextColumns {
    private static final int LEAST_LINES = 6;
    private static final int LEAST_WORDS = 7;
    private static final double GAP = 1.2;

    private TextColumns() {}

    static boolean areSeveral(PageScan scan, List<RuledGrid> tables) {
        List<PageGlyph> words = scan.glyphs().stream()
                .filter(glyph -> glyph.turn() == 0
                        && tables.stream()
                                .noneMatch(table -> table.box()
                                        .holds(
                                                glyph.box().centreX(),
                                                glyph.box().centreY())))
                .toList();
        List<double[]> gaps = new ArrayList<>();
        for (GlyphLine line : GlyphLine.group(words)) {
            gap(line, gaps);
        }
        for (double[] gap : gaps) {
            double middle = (gap[0] + gap[1]) / 2;
            long same = gaps.stream()
                    .filter(other -> other[0] < middle && other[1] > middle)
                    .count();
            if (same >= LEAST_LINES) {
                return true;
            }
        }
        return false;
    }

    /** Adds the gap of a line that has words on both sides of it. */
    private static void gap(GlyphLine line, List<double[]> gaps) {
        int before = 0;
        PageGlyph last = null;
        double[] found = null;
        for (PageGlyph glyph : line.glyphs()) {
            if (glyph.isBlank()) {
                continue;
            }
            if (last != null && glyph.box().left() - last.box().right() > GAP * line.size()) {
                found = before >= LEAST_WORDS
                        ? new double[] {last.box().right(), glyph.box().left()}
                        : found;
                before = 0;
            }
            before += PageGlyph.isWide(glyph.text().charAt(0)) ? 1 : 0;
            last = glyph;
        }
        if (found != null && before >= LEAST_WORDS) {
            gaps.add(found);
        }
    }
}
