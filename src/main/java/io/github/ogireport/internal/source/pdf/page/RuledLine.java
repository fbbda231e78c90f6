package io.github.ogireport.internal.source.pdf.page;

/**
 * A ruling line, or a piece of one.
 *
 * @param horizontal whether it runs from left to right; else from top to bottom
 * @param at         its distance from the other axis: y of a horizontal line, x of a vertical one
 * @param from       where it begins
 * @param to         where it ends
 */
public record RuledLine(boolean horizontal, double at, double from, double to) {
    public double length() {
        return to - from;
    }

    public PageBox box() {
        return horizontal ? new PageBox(from, at, to, at) : new PageBox(at, from, at, to);
    }

    /** The line along the longer sides of a thin box. */
    public static RuledLine along(PageBox box, boolean horizontal) {
        return horizontal
                ? new RuledLine(true, box.centreY(), box.left(), box.right())
                : new RuledLine(false, box.centreX(), box.top(), box.bottom());
    }

    /** The line after the page was turned; see {@link PageBox#turned}. */
    public RuledLine turned(int turn, double width, double height) {
        return turn == 0 ? this : along(box().turned(turn, width, height), horizontal == (turn == 2));
    }
}
