package io.github.ogireport.internal.source.pdf.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What has been painted on a page so far, as far as it can be seen: later paint covers earlier text. */
final class PageCanvas {
    /** The smallest side of something that is a drawing, and no part of a line. */
    private static final double SMALL = 2;

    /** How many comparisons of texts with areas are made for a page; after that nothing is taken for covered. */
    private static final int MOST_COMPARISONS = 20_000_000;

    private final List<PageGlyph> glyphs = new ArrayList<>();
    private final BitSet covered = new BitSet();
    private final List<RuledLine> lines = new ArrayList<>();
    private final List<PageBox> pictures = new ArrayList<>();
    private final List<PageBox> drawings = new ArrayList<>();
    private final List<PageBox> cuts = new ArrayList<>();
    private final List<PageBox> grounds = new ArrayList<>();
    private int comparisons;
    private int unseen;
    private int order;

    int nextOrder() {
        return order++;
    }

    /** Takes a glyph that is painted inside of {@code clip} on {@code page}. */
    void glyph(PageGlyph glyph, Ink ink, PageBox clip, PageBox page) {
        PageBox box = glyph.box();
        if (!clip.holds(box.centreX(), box.centreY())) {
            boolean onPage = box.centreY() > page.top() && box.centreY() < page.bottom();
            if (ink != Ink.NONE && onPage && !clip.isEmpty() && !glyph.isBlank()) {
                double x = Math.min(Math.max(box.centreX(), clip.left() + 1), clip.right() - 1);
                double y = Math.min(Math.max(box.centreY(), clip.top() + 1), clip.bottom() - 1);
                cuts.add(new PageBox(x, y, x, y));
            }
        } else if (ink == Ink.COLOURED || ink == Ink.WHITE && isOnGround(glyph.box())) {
            glyphs.add(glyph);
        } else if (!glyph.isBlank()) {
            unseen++;
        }
    }

    void picture(PageBox box, boolean covers) {
        pictures.add(box);
        grounds.add(box);
        if (covers) {
            unseen += cover(box);
        }
    }

    /** Where parts of a path go that is painted inside of {@code clip}. */
    PaintedPath.Target painted(PageBox clip, Ink ink, boolean covers) {
        return new PaintedPath.Target() {
            @Override
            public void line(RuledLine line) {
                PageBox seen = line.box().shared(clip);
                if (!seen.isEmpty() && (ink == Ink.COLOURED || isOnGround(seen))) {
                    lines.add(RuledLine.along(seen, line.horizontal()));
                }
            }

            @Override
            public void area(PageBox box) {
                PageBox seen = box.shared(clip);
                if (seen.isEmpty()) {
                    return;
                }
                if (ink == Ink.COLOURED) {
                    grounds.add(seen);
                }
                if (covers && cover(seen) > 0) {
                    drawings.add(seen);
                }
            }

            @Override
            public void drawing(PageBox box) {
                PageBox seen = box.shared(clip);
                if (!seen.isEmpty() && seen.width() > SMALL && seen.height() > SMALL && ink == Ink.COLOURED) {
                    drawings.add(seen);
                }
            }
        };
    }

    /** The page as it is at the end. */
    PageScan scan(int number, PageBox page) {
        List<PageGlyph> seen = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            if (!covered.get(i)) {
                seen.add(glyphs.get(i));
            }
        }
        return new PageScan(number, page.width(), page.height(), 0, seen, lines, pictures, drawings, cuts, unseen)
                .turned();
    }

    private boolean isOnGround(PageBox box) {
        for (int i = grounds.size() - 1; i >= 0 && comparisons++ < MOST_COMPARISONS; i--) {
            if (grounds.get(i).holds(box.centreX(), box.centreY())) {
                return true;
            }
        }
        return false;
    }

    private int cover(PageBox box) {
        int count = 0;
        for (int i = 0; i < glyphs.size() && comparisons++ < MOST_COMPARISONS; i++) {
            PageBox glyph = glyphs.get(i).box();
            if (box.holds(glyph.centreX(), glyph.centreY()) && !covered.get(i)) {
                covered.set(i);
                count += glyphs.get(i).isBlank() ? 0 : 1;
            }
        }
        return count;
    }
}
