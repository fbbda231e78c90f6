package io.github.ogireport.internal.source.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** The path that is being built, and what it becomes when it is painted: bars, areas and other drawings. */
final class PaintedPath {
    /** The greatest thickness of a ruling line. */
    private static final double THICK = 4;

    private static final double FLAT = 0.6;

    private final List<Piece> pieces = new ArrayList<>();
    private Piece open = new Piece();

    /** A part of the path that is drawn without lifting the pen. */
    private static final class Piece {
        private final List<double[]> segments = new ArrayList<>();
        private double startX;
        private double startY;
        private double x;
        private double y;
        private boolean curved;

        void lineTo(double toX, double toY) {
            segments.add(new double[] {x, y, toX, toY});
            x = toX;
            y = toY;
        }

        PageBox box() {
            PageBox box = PageBox.around(startX, startY, startX, startY);
            for (double[] segment : segments) {
                box = box.with(PageBox.around(segment[2], segment[3], segment[2], segment[3]));
            }
            return box;
        }

        boolean isStraight() {
            return !curved && segments.stream().allMatch(PaintedPath::isAlongAxis);
        }
    }

    /** Where the parts of a painted path go. */
    interface Target {
        /** A thin straight bar: a piece of a ruling line. */
        void line(RuledLine line);

        /** A filled rectangle. */
        void area(PageBox box);

        /** Anything else. */
        void drawing(PageBox box);
    }

    void moveTo(double x, double y) {
        open = new Piece();
        open.startX = x;
        open.startY = y;
        open.x = x;
        open.y = y;
        pieces.add(open);
    }

    void lineTo(double x, double y) {
        open.lineTo(x, y);
    }

    void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        open.curved = true;
        open.lineTo(x1, y1);
        open.lineTo(x2, y2);
        open.lineTo(x, y);
    }

    void close() {
        if (!open.segments.isEmpty()) {
            open.lineTo(open.startX, open.startY);
        }
    }

    double x() {
        return open.x;
    }

    double y() {
        return open.y;
    }

    void clear() {
        pieces.clear();
        open = new Piece();
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    PageBox box() {
        return pieces.stream().map(Piece::box).reduce(PageBox::with).orElseThrow();
    }

    /** Paints the outline with a pen of this width. */
    void stroke(double width, Target target) {
        double half = width / 2;
        for (Piece piece : pieces) {
            boolean odd = piece.curved;
            for (double[] s : piece.segments) {
                if (isAlongAxis(s)) {
                    boolean level = Math.abs(s[0] - s[2]) >= Math.abs(s[1] - s[3]);
                    PageBox line = PageBox.around(s[0], s[1], s[2], s[3]);
                    bar(
                            level
                                    ? new PageBox(line.left(), line.top() - half, line.right(), line.bottom() + half)
                                    : new PageBox(line.left() - half, line.top(), line.right() + half, line.bottom()),
                            target);
                } else {
                    odd = true;
                }
            }
            if (odd) {
                target.drawing(piece.box());
            }
        }
    }

    /** Fills the path. Two rectangles one inside of the other, a little smaller, are a frame. */
    void fill(Target target) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            PageBox box = piece.box();
            if (bar(box, target)) {
                continue;
            }
            if (!piece.isStraight()) {
                target.drawing(box);
            } else if (i + 1 < pieces.size() && isFrame(box, pieces.get(i + 1).box())) {
                frame(box, pieces.get(++i).box(), target);
            } else {
                target.area(box);
            }
        }
    }

    private static boolean isFrame(PageBox one, PageBox other) {
        PageBox shared = one.shared(other);
        return !shared.isEmpty()
                && (one.holds(other, 0.1) || other.holds(one, 0.1))
                && shared.holds(one.with(other), THICK)
                && shared.width() > THICK
                && shared.height() > THICK;
    }

    private static void frame(PageBox one, PageBox other, Target target) {
        double left = (one.left() + other.left()) / 2;
        double right = (one.right() + other.right()) / 2;
        double top = (one.top() + other.top()) / 2;
        double bottom = (one.bottom() + other.bottom()) / 2;
        target.line(new RuledLine(true, top, left, right));
        target.line(new RuledLine(true, bottom, left, right));
        target.line(new RuledLine(false, left, top, bottom));
        target.line(new RuledLine(false, right, top, bottom));
    }

    /** A dot, of which dotted lines are made, is a piece of a line in both directions. */
    private static boolean bar(PageBox box, Target target) {
        boolean level = box.height() <= THICK && (box.width() >= 1.5 * box.height() || box.width() <= THICK);
        boolean upright = box.width() <= THICK && (box.height() >= 1.5 * box.width() || box.height() <= THICK);
        if (level) {
            target.line(RuledLine.along(box, true));
        }
        if (upright) {
            target.line(RuledLine.along(box, false));
        }
        return level || upright;
    }

    private static boolean isAlongAxis(double[] segment) {
        return Math.abs(segment[0] - segment[2]) <= FLAT || Math.abs(segment[1] - segment[3]) <= FLAT;
    }
}
