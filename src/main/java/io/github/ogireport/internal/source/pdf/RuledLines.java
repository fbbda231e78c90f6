package io.github.ogireport.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes whole ruling lines of the pieces that are drawn: apart, overlapping, doubled, dashed. */
final class RuledLines {
    /** How far apart lines may be that are one: double lines, the two borders of neighbouring cells. */
    private static final double APART = 3.5;

    /** The gap that dashes leave, and the pieces of neighbouring cells. */
    private static final double GAP = 4;

    private static final double SHORTEST = 5;

    private RuledLines() {}

    /** The lines of one direction, each at the same place as those that are one with it, in order. */
    static List<RuledLine> merged(List<RuledLine> pieces, boolean horizontal) {
        List<RuledLine> sorted = pieces.stream()
                .filter(piece -> piece.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(RuledLine::at))
                .toList();
        List<RuledLine> merged = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > APART) {
                join(sorted.subList(start, i), merged);
                start = i;
            }
        }
        return merged;
    }

    private static void join(List<RuledLine> pieces, List<RuledLine> merged) {
        double sum = 0;
        double weight = 0;
        for (RuledLine piece : pieces) {
            sum += piece.at() * (piece.length() + 0.01);
            weight += piece.length() + 0.01;
        }
        double at = sum / weight;
        List<RuledLine> sorted = pieces.stream()
                .sorted(Comparator.comparingDouble(RuledLine::from))
                .toList();
        double from = sorted.get(0).from();
        double to = sorted.get(0).to();
        for (RuledLine piece : sorted) {
            if (piece.from() > to + GAP) {
                add(new RuledLine(piece.horizontal(), at, from, to), merged);
                from = piece.from();
                to = piece.to();
            }
            to = Math.max(to, piece.to());
        }
        add(new RuledLine(sorted.get(0).horizontal(), at, from, to), merged);
    }

    private static void add(RuledLine line, List<RuledLine> merged) {
        if (line.length() >= SHORTEST) {
            merged.add(line);
        }
    }
}
