package io.github.ogireport.internal.source.pdf.page;

import io.github.ogireport.place.PagePlace;
import java.util.List;

/**
 * What is drawn on a page, turned so that most of its text runs from left to right.
 *
 * @param number    the number of the page, 1-based
 * @param width     its width after turning
 * @param height    its height after turning
 * @param turn      the direction of its text before; see {@link PageBox#turned}
 * @param glyphs    what can be seen of its text, in the order in which it was written
 * @param lines     pieces of ruling lines
 * @param pictures  boxes of pictures
 * @param drawings  boxes of drawn things that are neither text nor lines along the axes
 * @param cuts      where glyphs are cut off, at the edge of what is seen beside them
 * @param unseen    how many characters are there that nobody sees: transparent, or under a picture
 */
public record PageScan(
        int number,
        double width,
        double height,
        int turn,
        List<PageGlyph> glyphs,
        List<RuledLine> lines,
        List<PageBox> pictures,
        List<PageBox> drawings,
        List<PageBox> cuts,
        int unseen) {
    private static final double WHOLE_PAGE = 0.5;
    private static final int FEW = 20;

    /** This scan of a page as it is shown, turned to the direction of most of its glyphs. */
    PageScan turned() {
        int most = mostOften();
        boolean upright = most % 2 == 0;
        return new PageScan(
                number,
                upright ? width : height,
                upright ? height : width,
                most,
                glyphs.stream().map(glyph -> glyph.turned(most, width, height)).toList(),
                lines.stream().map(line -> line.turned(most, width, height)).toList(),
                pictures.stream().map(box -> box.turned(most, width, height)).toList(),
                drawings.stream().map(box -> box.turned(most, width, height)).toList(),
                cuts.stream().map(box -> box.turned(most, width, height)).toList(),
                unseen);
    }

    private int mostOften() {
        int[] counts = new int[4];
        glyphs.forEach(glyph -> counts[glyph.turn()]++);
        int most = 0;
        for (int direction = 1; direction < 4; direction++) {
            most = counts[direction] > counts[most] ? direction : most;
        }
        return most;
    }

    /** The place of a box of this scan on the page as it is shown. */
    public PagePlace place(PageBox box) {
        PageBox shown = box.turned((4 - turn) % 4, width, height);
        return new PagePlace(number, shown.left(), shown.top(), shown.width(), shown.height());
    }

    /** Whether the page is a picture with hardly any text that can be seen. */
    public boolean isPicture() {
        return glyphs.size() < FEW
                && pictures.stream().anyMatch(box -> box.width() * box.height() > WHOLE_PAGE * width * height);
    }
}
