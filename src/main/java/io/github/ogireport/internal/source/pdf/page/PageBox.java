package io.github.ogireport.internal.source.pdf.page;

/** A rectangle on a page in points, y downwards. */
public record PageBox(double left, double top, double right, double bottom) {
    /** The smallest box around two points. */
    public static PageBox around(double x1, double y1, double x2, double y2) {
        return new PageBox(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double centreX() {
        return (left + right) / 2;
    }

    public double centreY() {
        return (top + bottom) / 2;
    }

    public boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** Whether the other box is inside of this one, or not further outside than {@code margin}. */
    public boolean holds(PageBox other, double margin) {
        return other.left >= left - margin
                && other.right <= right + margin
                && other.top >= top - margin
                && other.bottom <= bottom + margin;
    }

    /** The smallest box that holds both. */
    public PageBox with(PageBox other) {
        return new PageBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** What both share; a box of negative size where they share nothing. */
    public PageBox shared(PageBox other) {
        return new PageBox(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    public boolean isEmpty() {
        return right < left || bottom < top;
    }

    /**
     * This box after the page was turned so that text of the direction {@code turn} runs from left to right.
     *
     * @param turn   0 to the right, 1 downwards, 2 to the left, 3 upwards
     * @param width  the width of the page before
     * @param height the height of the page before
     */
    public PageBox turned(int turn, double width, double height) {
        return switch (turn) {
            case 1 -> new PageBox(top, width - right, bottom, width - left);
            case 2 -> new PageBox(width - right, height - bottom, width - left, height - top);
            case 3 -> new PageBox(height - bottom, left, height - top, right);
            default -> this;
        };
    }
}
