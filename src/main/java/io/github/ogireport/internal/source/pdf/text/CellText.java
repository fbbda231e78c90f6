package io.github.ogireport.internal.source.pdf.text;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.pdf.page.PageBox;
import io.github.ogireport.internal.source.pdf.page.PageGlyph;
import io.github.ogireport.internal.source.pdf.page.RuledLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text of one cell of a grid, put together from its glyphs. */
public final class CellText {
    /** Cells are read as texts only where the padding is no more than this; wider is no padding. */
    private static final double MOST_PADDING = 9;

    /** The part of a digit that may stand across the border of its cell. */
    private static final double ACROSS = 0.4;

    /** How much the programs that write PDF round: browsers draw borders at whole pixels, three quarters of a point, but not text. */
    private static final double SLACK = 0.8;

    private static final double SAME = 0.1;

    /** The same for both borders and the padding beside them, where other cells show that the text breaks for want of room. */
    private static final double SLACK_OF_BOTH = 2 * SLACK;

    private final PageBox box;
    private final List<PageGlyph> glyphs = new ArrayList<>();
    private List<GlyphLine> lines = List.of();
    private boolean vertical;
    private boolean sure;
    private boolean drawn;
    private boolean cut;
    private double slack = SLACK;

    public CellText(PageBox box, boolean whole) {
        this.box = box;
        this.sure = whole;
    }

    public PageBox box() {
        return box;
    }

    /** Adds a glyph; in the order in which the page was written. */
    public void add(PageGlyph glyph) {
        glyphs.add(glyph);
        double over = ACROSS * glyph.box().width();
        if (glyph.isNumeric()
                && (glyph.box().left() < box.left() - over || glyph.box().right() > box.right() + over)) {
            sure = false;
        }
    }

    /** Whatever it shows is not sure to be what is meant. */
    public void doubt() {
        sure = false;
    }

    /** A line of words goes on over its border: what it has of them does not show how far its text keeps from the border. */
    public void cut() {
        cut = true;
    }

    /** A picture or a drawn sign stands in it: without words beside it, it may be the value. */
    public void draw() {
        drawn = true;
    }

    /** Finds the lines of the cell. */
    public void arrange(double pageWidth, double pageHeight) {
        List<PageGlyph> seen = seen(glyphs);
        if (seen.isEmpty()) {
            return;
        }
        int turn = seen.get(0).turn();
        sure &= seen.stream().allMatch(glyph -> glyph.sure() && glyph.turn() == turn);
        vertical = turn == 0 && runsDown(seen);
        if (vertical) {
            return;
        }
        lines = GlyphLine.group(glyphs.stream()
                .map(glyph -> glyph.turned(turn, pageWidth, pageHeight))
                .toList());
        sure &= lines.stream().noneMatch(GlyphLine::isOverprinted);
    }

    /** Whether the glyphs were written one under the other, in more than one column. */
    private static boolean runsDown(List<PageGlyph> seen) {
        int down = 0;
        int right = 0;
        boolean columns = false;
        for (int i = 1; i < seen.size(); i++) {
            PageGlyph before = seen.get(i - 1);
            double x = seen.get(i).box().centreX() - before.box().centreX();
            double y = seen.get(i).box().centreY() - before.box().centreY();
            boolean sameColumn = Math.abs(x) < 0.3 * before.size();
            boolean sameLine = Math.abs(y) < 0.3 * before.size();
            down += sameColumn && y > 0.5 * before.size() ? 1 : 0;
            right += sameLine && x > 0 ? 1 : 0;
            columns |= !sameColumn;
        }
        return columns && down > right;
    }

    /**
     * The least distance between the text and the left or right border; infinite without text, where it is in doubt, and where the
     * text is wider than the cell.
     */
    public double padding() {
        double least = Double.POSITIVE_INFINITY;
        for (GlyphLine line : lines) {
            least = Math.min(least, line.box().left() - box.left());
            least = Math.min(least, box.right() - line.box().right());
        }
        return sure && !cut && least > -SLACK / 2 ? Math.max(0, least) : Double.POSITIVE_INFINITY;
    }

    /** The width of its widest line; 0 without text. */
    public double widestLine() {
        return lines.stream().mapToDouble(line -> line.box().width()).max().orElse(0);
    }

    /** Whether it is a number on several lines of which the first is as wide as {@code widest}. */
    public boolean isNumberBrokenAt(double widest) {
        return lines.size() > 1
                && lines.get(0).box().width() > widest - SAME
                && seen(glyphs).stream().allMatch(PageGlyph::isNumeric);
    }

    /** Other cells as wide break at the same place. */
    public void breaksLikeOthers() {
        slack = SLACK_OF_BOTH;
    }

    /** A line through the text strikes it out; one under it does not. */
    public void strike(RuledLine line) {
        for (PageGlyph glyph : glyphs) {
            PageBox at = glyph.box();
            boolean through =
                    line.at() > at.top() + 0.35 * glyph.size() && line.at() < at.bottom() - 0.22 * glyph.size();
            if (through && line.from() < at.centreX() && line.to() > at.centreX()) {
                sure = false;
            }
        }
    }

    /**
     * The text of the cell.
     *
     * @param padding the least padding of the other cells; infinite where there is none to compare with
     */
    public PrintedText read(double padding) {
        StringBuilder text = new StringBuilder();
        List<SourceLine> asides = new ArrayList<>();
        if (vertical) {
            glyphs.stream()
                    .filter(glyph -> !glyph.isBlank())
                    .sorted(Comparator.comparingInt(PageGlyph::order))
                    .forEach(glyph -> text.append(glyph.text()));
            return new PrintedText(text.toString(), asides, sure, false, true);
        }
        boolean certain = !drawn;
        for (int i = 0; i < lines.size(); i++) {
            GlyphLine line = lines.get(i);
            List<PageGlyph> next = seen(line.glyphs());
            if (i > 0) {
                certain &=
                        PrintedText.join(text, next.get(0).text().charAt(0), isFull(lines.get(i - 1), next, padding));
            }
            line.write(text, asides, false);
        }
        boolean full = !lines.isEmpty() && isFull(lines.get(lines.size() - 1), widestOfLast(), padding);
        PrintedText read = new PrintedText(text.toString(), asides, sure, full, lines.size() > 1);
        return certain || read.hasWideCharacters() ? read : read.unreadable();
    }

    /** The widest glyph of the last line: the next one may be as wide. */
    private List<PageGlyph> widestOfLast() {
        return seen(lines.get(lines.size() - 1).glyphs()).stream()
                .max(Comparator.comparingDouble(glyph -> glyph.box().width()))
                .stream()
                .toList();
    }

    /** Whether the line had no room for what comes next: a glyph, and a point after it, which cannot begin a line. */
    private boolean isFull(GlyphLine line, List<PageGlyph> next, double padding) {
        if (padding > MOST_PADDING) {
            return false;
        }
        double free = box.width() - 2 * padding - line.box().width();
        return free
                < slack
                        + next.get(Math.min(next.size(), wholeGlyphs(next)) - 1)
                                .box()
                                .right()
                        - next.get(0).box().left();
    }

    /** How many glyphs at the beginning stay together. */
    private static int wholeGlyphs(List<PageGlyph> glyphs) {
        boolean point = glyphs.size() > 1
                && PageGlyph.isDigit(glyphs.get(0).text().charAt(0))
                && glyphs.get(1).isNumeric()
                && !PageGlyph.isDigit(glyphs.get(1).text().charAt(0));
        return point ? 3 : 1;
    }

    private static List<PageGlyph> seen(List<PageGlyph> glyphs) {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    }
}
