package io.github.ogireport.internal.source.pdf.grid;

import io.github.ogireport.internal.source.pdf.grid.RuledGrid.RuledCell;
import io.github.ogireport.internal.source.pdf.page.PageBox;
import io.github.ogireport.internal.source.pdf.page.RuledLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the grids that ruling lines draw: lines that cross make a grid, and a line that is missing between two cells merges them. */
public final class GridFinder {
    /** How far a line may end before or after the line that it meets. */
    private static final double MEETING = 3;

    /** A border that is not drawn is at least so far from the last one that is. */
    private static final double ROOM = 6;

    private static final double MOSTLY = 0.5;
    private static final int MOST_LINES = 3_000;
    private static final int MOST_UNITS = 100_000;

    private final List<RuledLine> levels;
    private final List<RuledLine> uprights;
    private boolean openTop;
    private boolean openBottom;

    private GridFinder(List<RuledLine> levels, List<RuledLine> uprights) {
        this.levels = levels;
        this.uprights = uprights;
    }

    /** The grids of a page from top to bottom; none where there are so many lines that they are a drawing. */
    public static List<RuledGrid> find(List<RuledLine> pieces) {
        List<RuledGrid> grids = new ArrayList<>();
        List<PageBox> found = new ArrayList<>();
        List<GridFinder> groups = groups(pieces);
        groups.sort(
                Comparator.comparingDouble((GridFinder group) -> -group.box().height()));
        for (GridFinder group : groups) {
            PageBox box = group.box();
            if (found.stream().noneMatch(outer -> outer.holds(box, MEETING))) {
                found.add(box);
                // Once more, without the lines of the other tables of the page, which may stand a little beside.
                List<RuledLine> own = pieces.stream()
                        .filter(piece -> box.holds(piece.box(), MEETING))
                        .toList();
                groups(own).forEach(part -> part.grid(grids));
            }
        }
        grids.sort(Comparator.comparingDouble(grid -> grid.box().top()));
        return grids;
    }

    private PageBox box() {
        return Stream.concat(levels.stream(), uprights.stream())
                .map(RuledLine::box)
                .reduce(PageBox::with)
                .orElseThrow();
    }

    /** The lines that meet, directly or through others. */
    private static List<GridFinder> groups(List<RuledLine> pieces) {
        List<RuledLine> levels = RuledLines.merged(pieces, true);
        List<RuledLine> uprights = RuledLines.merged(pieces, false);
        if (levels.size() > MOST_LINES || uprights.size() > MOST_LINES) {
            return List.of();
        }
        int[] parents = new int[levels.size() + uprights.size()];
        Arrays.setAll(parents, i -> i);
        for (int i = 0; i < levels.size(); i++) {
            for (int j = 0; j < uprights.size(); j++) {
                if (meet(levels.get(i), uprights.get(j))) {
                    parents[root(parents, i)] = root(parents, levels.size() + j);
                }
            }
        }
        Map<Integer, GridFinder> groups = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            GridFinder group = groups.computeIfAbsent(
                    root(parents, i), key -> new GridFinder(new ArrayList<>(), new ArrayList<>()));
            if (i < levels.size()) {
                group.levels.add(levels.get(i));
            } else {
                group.uprights.add(uprights.get(i - levels.size()));
            }
        }
        List<GridFinder> found = new ArrayList<>(groups.values());
        found.removeIf(lone -> lone.levels.isEmpty() && found.stream().anyMatch(group -> group.takesIn(lone)));
        return found;
    }

    /**
     * Takes in a line that no other one meets, if it is as high as this group: it is the side of a cell that reaches over a whole page,
     * a label of many rows.
     */
    private boolean takesIn(GridFinder lone) {
        if (levels.isEmpty() || lone.uprights.size() != 1) {
            return false;
        }
        PageBox own = box();
        PageBox other = lone.box();
        boolean asHigh =
                Math.abs(own.top() - other.top()) <= MEETING && Math.abs(own.bottom() - other.bottom()) <= MEETING;
        if (asHigh) {
            uprights.addAll(lone.uprights);
        }
        return asHigh;
    }

    private static boolean meet(RuledLine level, RuledLine upright) {
        return upright.at() >= level.from() - MEETING
                && upright.at() <= level.to() + MEETING
                && level.at() >= upright.from() - MEETING
                && level.at() <= upright.to() + MEETING;
    }

    private static int root(int[] parents, int index) {
        int root = index;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private void grid(List<RuledGrid> grids) {
        if (levels.isEmpty() || uprights.isEmpty()) {
            return;
        }
        close(uprights, levels, false);
        close(uprights, levels, true);
        close(levels, uprights, false);
        close(levels, uprights, true);
        double[] columns = edges(uprights);
        double[] rows = edges(levels);
        int units = (columns.length - 1) * (rows.length - 1);
        if (units <= 0 || units > MOST_UNITS) {
            return;
        }
        int[] owners = new int[units];
        List<RuledCell> cells = cells(columns, rows, owners);
        if (!cells.isEmpty()) {
            grids.add(new RuledGrid(columns, rows, owners, cells, openTop, openBottom));
        }
    }

    /**
     * Closes a side that is open: where the outermost two of the lines end at one height with room after the last line across, a border
     * is not drawn there, as at the break of a page or at the sides of many tables of statistics.
     */
    private void close(List<RuledLine> lines, List<RuledLine> across, boolean atEnd) {
        double[] edges = edges(lines);
        double first = edges[0];
        double last = edges[edges.length - 1];
        if (last - first < ROOM) {
            return;
        }
        double outermost = outermost(lines, atEnd);
        boolean firstReaches = reaches(lines, first, outermost, atEnd);
        boolean lastReaches = reaches(lines, last, outermost, atEnd);
        double nearest = across.stream()
                .mapToDouble(line -> Math.abs(line.at() - outermost))
                .min()
                .orElse(0);
        if (firstReaches && lastReaches && nearest > ROOM) {
            boolean level = !lines.get(0).horizontal();
            across.add(new RuledLine(level, outermost, first, last));
            openTop |= level && !atEnd;
            openBottom |= level && atEnd;
        }
    }

    private static double outermost(List<RuledLine> lines, boolean atEnd) {
        return atEnd
                ? lines.stream().mapToDouble(RuledLine::to).max().orElseThrow()
                : lines.stream().mapToDouble(RuledLine::from).min().orElseThrow();
    }

    private static boolean reaches(List<RuledLine> lines, double at, double end, boolean atEnd) {
        return lines.stream()
                .anyMatch(line -> line.at() == at && Math.abs((atEnd ? line.to() : line.from()) - end) <= MEETING);
    }

    private static double[] edges(List<RuledLine> lines) {
        return lines.stream().mapToDouble(RuledLine::at).sorted().distinct().toArray();
    }

    private List<RuledCell> cells(double[] columns, double[] rows, int[] owners) {
        int width = columns.length - 1;
        boolean[][] left = drawn(uprights, columns, rows);
        boolean[][] above = drawn(levels, rows, columns);
        Arrays.fill(owners, -2);
        List<RuledCell> cells = new ArrayList<>();
        for (int unit = 0; unit < owners.length; unit++) {
            if (owners[unit] == -2) {
                region(unit, width, left, above, owners, cells);
            }
        }
        return cells;
    }

    /** For each edge, for each interval of the other edges, whether a line runs along it. */
    private static boolean[][] drawn(List<RuledLine> lines, double[] edges, double[] others) {
        boolean[][] drawn = new boolean[edges.length][others.length - 1];
        for (RuledLine line : lines) {
            boolean[] along = drawn[Arrays.binarySearch(edges, line.at())];
            for (int i = 0; i < along.length; i++) {
                double slack = Math.min(MEETING, 0.3 * (others[i + 1] - others[i]));
                along[i] |= line.from() <= others[i] + slack && line.to() >= others[i + 1] - slack;
            }
        }
        complete(drawn[0], others);
        complete(drawn[edges.length - 1], others);
        return drawn;
    }

    /** An outer side that is drawn for the most part is drawn: pieces of it may be lost. */
    private static void complete(boolean[] side, double[] others) {
        double length = 0;
        for (int i = 0; i < side.length; i++) {
            length += side[i] ? others[i + 1] - others[i] : 0;
        }
        if (length > MOSTLY * (others[side.length] - others[0])) {
            Arrays.fill(side, true);
        }
    }

    /** The units that no line parts from each other are a cell, unless no line parts them from the outside. */
    private static void region(
            int first, int width, boolean[][] left, boolean[][] above, int[] owners, List<RuledCell> cells) {
        int height = owners.length / width;
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        List<Integer> units = new ArrayList<>();
        boolean outside = false;
        owners[first] = -1;
        while (!open.isEmpty()) {
            int unit = open.pop();
            units.add(unit);
            int row = unit / width;
            int column = unit % width;
            outside |= !left[column][row] && column == 0 || !left[column + 1][row] && column == width - 1;
            outside |= !above[row][column] && row == 0 || !above[row + 1][column] && row == height - 1;
            enter(!left[column][row] && column > 0, unit - 1, owners, open);
            enter(!left[column + 1][row] && column < width - 1, unit + 1, owners, open);
            enter(!above[row][column] && row > 0, unit - width, owners, open);
            enter(!above[row + 1][column] && row < height - 1, unit + width, owners, open);
        }
        if (!outside) {
            Collections.sort(units);
            add(units, width, owners, cells);
        }
    }

    private static void enter(boolean joined, int unit, int[] owners, Deque<Integer> open) {
        if (joined && owners[unit] == -2) {
            owners[unit] = -1;
            open.push(unit);
        }
    }

    /** A region that is no rectangle becomes a cell a unit, none of them whole. */
    private static void add(List<Integer> units, int width, int[] owners, List<RuledCell> cells) {
        int firstColumn = units.stream().mapToInt(unit -> unit % width).min().orElseThrow();
        int lastColumn = units.stream().mapToInt(unit -> unit % width).max().orElseThrow();
        int firstRow = units.get(0) / width;
        int rows = units.get(units.size() - 1) / width - firstRow + 1;
        int columns = lastColumn - firstColumn + 1;
        if (rows * columns == units.size()) {
            units.forEach(unit -> owners[unit] = cells.size());
            cells.add(new RuledCell(firstRow, firstColumn, rows, columns, true));
            return;
        }
        for (int unit : units) {
            owners[unit] = cells.size();
            cells.add(new RuledCell(unit / width, unit % width, 1, 1, false));
        }
    }
}
