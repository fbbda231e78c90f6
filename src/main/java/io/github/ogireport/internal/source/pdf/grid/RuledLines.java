package io.github.ogireport.internal.source.pdf.grid;

import io.github.ogireport.internal.source.pdf.page.RuledLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes whole ruling lines of the pieces that are drawn: apart, overlapping, doubled, dashed. */
final class RuledLines {
    /** How far apart lines may be that are one: double lines, the two borders of neighbouring cells. */
    private static final double APART = 4;

    /** How far apart the outermost of them may be. */
    private static final double WIDEST = 6.5;

    /** Pieces so little apart were drawn as one line. */
    private static final double SAME = 0.3;

    /** The gap that dashes leave, and the pieces of neighbouring cells. */
    private static final double GAP = 4;

    private static final double SHORTEST = 5;

    private RuledLines() {}

    /** The lines of one direction, each at the same place as those that are one with it, in order. */
    static List<RuledLine> merged(List<RuledLine> pieces, boolean horizontal) {
        List<RuledLine> drawn = pieces.stream()
                .filter(piece -> piece.horizontal() == horizontal)
                .toList();
        // Dots stand one above the other too: only after they are lines it is known in which direction they run.
        return joined(joined(drawn, SAME, SAME), APART, WIDEST);
    }

    private static List<RuledLine> joined(List<RuledLine> pieces, double apart, double widest) {
        List<RuledLine> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(RuledLine::at));
        List<RuledLine> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).at() - sorted.get(i - 1).at() > apart
                    || sorted.get(i).at() - sorted.get(start).at() > widest) {
                join(sorted.subList(start, i), joined);
                start = i;
            }
        }
        return joined;
    }

    private static void join(List<RuledLine> pieces, List<RuledLine> joined) {
        double sum = 0;
        double weight = 0;
        for (RuledLine piece : pieces) {
            sum += piece.at() * (piece.length() + 0.01);
            weight += piece.length() + 0.01;
        }
        double at = sum / weight;
        List<RuledLine> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(RuledLine::from));
        double from = sorted.get(0).from();
        double to = sorted.get(0).to();
        for (RuledLine piece : sorted) {
            if (piece.from() > to + GAP) {
                add(new RuledLine(piece.horizontal(), at, from, to), joined);
                from = piece.from();
                to = piece.to();
            }
            to = Math.max(to, piece.to());
        }
        add(new RuledLine(sorted.get(0).horizontal(), at, from, to), joined);
    }

    private static void add(RuledLine line, List<RuledLine> joined) {
        if (line.length() >= SHORTEST) {
            joined.add(line);
        }
    }
}
