package io.github.ogireport.internal.source.pdf.text;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.pdf.page.PageBox;
import io.github.ogireport.internal.source.pdf.page.PageGlyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs that stand on one line.
 *
 * @param glyphs from left to right; blanks among them
 * @param box    the box around those that are no blanks
 * @param size   the size of the largest
 */
public record GlyphLine(List<PageGlyph> glyphs, PageBox box, double size) {
    /** Marks beside the line are at most so large, and at least so far from the baseline, in parts of the size of the line. */
    private static final double MARK_SIZE = 0.87;

    private static final double MARK_SHIFT = 0.15;

    private static final double DIGIT_GAP = 0.25;
    private static final double WIDE_GAP = 0.7;
    private static final double TAB_GAP = 1.5;

    /** The part of a glyph's height that it shares with the line that it belongs to. */
    private static final double ON_LINE = 0.5;

    private static final int LINES_BACK = 8;

    /** The lines of these glyphs, from top to bottom. */
    public static List<GlyphLine> group(List<PageGlyph> glyphs) {
        List<PageGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().centreY()));
        List<List<PageGlyph>> lines = new ArrayList<>();
        List<PageGlyph> largest = new ArrayList<>();
        List<PageGlyph> blanks = new ArrayList<>();
        for (PageGlyph glyph : sorted) {
            if (glyph.isBlank()) {
                blanks.add(glyph);
                continue;
            }
            int line = lineOf(glyph, largest, largest.size() - LINES_BACK);
            if (line < 0) {
                lines.add(new ArrayList<>(List.of(glyph)));
                largest.add(glyph);
            } else {
                lines.get(line).add(glyph);
                if (glyph.size() > largest.get(line).size()) {
                    largest.set(line, glyph);
                }
            }
        }
        addBlanks(blanks, lines, largest);
        List<GlyphLine> result = new ArrayList<>();
        lines.forEach(line -> result.add(of(line)));
        result.sort(Comparator.comparingDouble(line -> line.box().centreY()));
        return result;
    }

    private static void addBlanks(List<PageGlyph> blanks, List<List<PageGlyph>> lines, List<PageGlyph> largest) {
        int from = 0;
        for (PageGlyph blank : blanks) {
            while (from < largest.size()
                    && largest.get(from).box().bottom() < blank.box().top()) {
                from++;
            }
            int line = lineOf(blank, largest.subList(0, Math.min(largest.size(), from + LINES_BACK)), from);
            if (line >= 0) {
                lines.get(line).add(blank);
            }
        }
    }

    private static int lineOf(PageGlyph glyph, List<PageGlyph> largest, int from) {
        int best = -1;
        double most = 0;
        for (int i = largest.size() - 1; i >= Math.max(0, from); i--) {
            PageBox line = largest.get(i).box();
            PageBox box = glyph.box();
            double shared = Math.min(line.bottom(), box.bottom()) - Math.max(line.top(), box.top());
            if (shared > ON_LINE * Math.min(line.height(), box.height()) && shared > most) {
                best = i;
                most = shared;
            }
        }
        return best;
    }

    private static GlyphLine of(List<PageGlyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble((PageGlyph glyph) -> glyph.box().left())
                .thenComparingInt(PageGlyph::order));
        List<PageGlyph> kept = new ArrayList<>();
        PageGlyph last = null;
        for (PageGlyph glyph : glyphs) {
            if (last == null || !isSamePrintedTwice(last, glyph)) {
                kept.add(glyph);
            }
            last = glyph.isBlank() ? last : glyph;
        }
        PageBox box = null;
        double size = 0;
        for (PageGlyph glyph : kept) {
            if (!glyph.isBlank()) {
                box = box == null ? glyph.box() : box.with(glyph.box());
                size = Math.max(size, glyph.size());
            }
        }
        return new GlyphLine(List.copyOf(kept), box == null ? kept.get(0).box() : box, size);
    }

    /** Bold letters may be made by printing the same letter again a little beside. */
    private static boolean isSamePrintedTwice(PageGlyph one, PageGlyph other) {
        return one.text().equals(other.text())
                && Math.abs(one.box().left() - other.box().left())
                        < 0.3 * one.box().width()
                && Math.abs(one.box().top() - other.box().top()) < 0.3 * one.size();
    }

    /**
     * Writes the line.
     *
     * @param text   where to
     * @param asides gets the ranges of the marks above or under the line
     * @param tabs   whether a gap of more than a character is a tab
     */
    public void write(StringBuilder text, List<SourceLine> asides, boolean tabs) {
        double baseline = baseline();
        PageGlyph before = null;
        boolean blank = false;
        for (PageGlyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (before != null) {
                separate(before, glyph, blank, tabs, text);
            }
            int start = text.length();
            text.append(glyph.text());
            boolean mark =
                    glyph.size() <= MARK_SIZE * size && Math.abs(glyph.baseline() - baseline) >= MARK_SHIFT * size;
            if (mark || isSuperscript(glyph.text().charAt(0))) {
                asides.add(new SourceLine(start, text.length()));
            }
            before = glyph;
            blank = false;
        }
    }

    private static boolean isSuperscript(char c) {
        return c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || c == '\u2070' || c >= '\u2074' && c <= '\u2079';
    }

    private double baseline() {
        for (PageGlyph glyph : glyphs) {
            if (!glyph.isBlank() && glyph.size() == size) {
                return glyph.baseline();
            }
        }
        return box.bottom();
    }

    private static void separate(PageGlyph before, PageGlyph glyph, boolean blank, boolean tabs, StringBuilder text) {
        double gap = glyph.box().left() - before.box().right();
        double size = Math.max(before.size(), glyph.size());
        if (tabs && gap > TAB_GAP * size) {
            text.append('\t');
            return;
        }
        boolean wide = PageGlyph.isWide(before.text().charAt(before.text().length() - 1))
                || PageGlyph.isWide(glyph.text().charAt(0));
        if (blank && gap > 0.1 * size || gap > (wide ? WIDE_GAP : DIGIT_GAP) * size) {
            text.append(' ');
        }
    }

    /** Whether digits stand on other glyphs, so that nobody can read them. */
    public boolean isOverprinted() {
        PageGlyph before = null;
        for (PageGlyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (before != null && (before.isNumeric() || glyph.isNumeric())) {
                double least = Math.min(before.box().width(), glyph.box().width());
                if (before.box().right() - glyph.box().left() > 0.55 * least) {
                    return true;
                }
            }
            before = glyph;
        }
        return false;
    }
}
