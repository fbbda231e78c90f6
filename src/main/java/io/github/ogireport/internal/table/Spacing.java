package io.github.ogireport.internal.table;

import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one table are spaced, learned from its full rows: where the first cell stands in rows with explicit
 * separators, and how many line breaks stand between cells.
 */
public final class Spacing {
    private static final int UNCERTAIN = -1;
    private static final int MOST_OFFSET = 8;

    private final NormalizedText text;
    private final Map<Shape, int[]> offsets = new HashMap<>();
    private final Map<Shape, int[]> ranges = new HashMap<>();
    private final LineBreaks inner = new LineBreaks();
    private final LineBreaks lead = new LineBreaks();
    private final LineBreaks trail = new LineBreaks();
    private boolean closingPipe;
    private boolean openLastCell;

    /** A row and the number of its columns. */
    public record Row(RowText row, int width) {}

    /** Rows that are laid out alike: the same separators, as many of them, and as many columns. */
    private record Shape(char separator, boolean oneLine, boolean labelled, int separators, int width) {}

    private Spacing(NormalizedText text) {
        this.text = text;
    }

    /** Learns from the rows of one table. */
    public static Spacing of(NormalizedText text, List<Row> rows) {
        Spacing spacing = new Spacing(text);
        boolean allFull = true;
        for (Row row : rows) {
            allFull &= row.row().size() == row.width();
        }
        for (Row row : rows) {
            spacing.learn(row.row(), row.width(), allFull);
        }
        return spacing;
    }

    private void learn(RowText row, int width, boolean allFull) {
        boolean full = row.size() == width;
        if (row.isExplicit()) {
            learnSeparators(row, width, full);
        } else if (row.separator() == '\n' && full && !allFull) {
            lead.add(breaks(row.from(), row.startOf(0)));
            for (int i = 1; i < width; i++) {
                inner.add(breaks(row.endOf(i - 1), row.startOf(i)));
            }
            trail.add(breaks(row.endOf(width - 1), row.end()));
        }
    }

    private void learnSeparators(RowText row, int width, boolean full) {
        Shape shape = shape(row, width);
        if (row.size() > 0) {
            int[] range = ranges.computeIfAbsent(shape, key -> new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE});
            range[0] = Math.min(range[0], place(row, 0));
            range[1] = Math.max(range[1], place(row, row.size() - 1));
        }
        if (full && isConsecutive(row)) {
            int offset = place(row, 0);
            offsets.computeIfAbsent(shape, key -> new int[MOST_OFFSET + 1])[Math.min(offset, MOST_OFFSET)]++;
            boolean closed = separators(row) == place(row, row.size() - 1) + 1;
            closingPipe |= closed;
            openLastCell |= separators(row) == place(row, row.size() - 1);
        }
    }

    /** The separator index of the first column in rows of this shape, if all full ones agree; else -1. */
    int offset(RowText row, int width) {
        int @Nullable [] counts = offsets.get(shape(row, width));
        if (counts == null) {
            return UNCERTAIN;
        }
        int found = UNCERTAIN;
        for (int offset = 0; offset < MOST_OFFSET; offset++) {
            if (counts[offset] > 0) {
                if (found != UNCERTAIN) {
                    return UNCERTAIN;
                }
                found = offset;
            }
        }
        return counts[MOST_OFFSET] > 0 ? UNCERTAIN : found;
    }

    /** Whether the first cell stands where it does in most full rows of this shape. */
    boolean isUsual(RowText row, int width) {
        int @Nullable [] counts = offsets.get(shape(row, width));
        if (counts == null) {
            return true;
        }
        int own = counts[Math.min(place(row, 0), MOST_OFFSET)];
        for (int count : counts) {
            if (count > own) {
                return false;
            }
        }
        return true;
    }

    /** The separator index of the first column if the cells of all rows of this shape together span just the columns; else -1. */
    int offsetBySpan(RowText row, int width) {
        int @Nullable [] range = ranges.get(shape(row, width));
        return range != null && range[1] - range[0] + 1 == width ? range[0] : UNCERTAIN;
    }

    /** Whether the full rows end without a closing separator, and none ends with one. */
    boolean leavesLastCellOpen() {
        return openLastCell && !closingPipe;
    }

    /** The usual line breaks between two cells; 0 if the table does not tell. */
    int inner() {
        return inner.commonest();
    }

    /** The usual line breaks between label and first cell; 0 if the table does not tell. */
    int lead() {
        return lead.commonest();
    }

    /** The usual line breaks between the last cell and the next label; 0 if the table does not tell. */
    int trail() {
        return trail.commonest();
    }

    /** Number of separators of a row. */
    int separators(RowText row) {
        return text.count(row.separator(), row.from(), row.end());
    }

    /** Number of separators before a cell of a row. */
    int place(RowText row, int cell) {
        return text.count(row.separator(), row.from(), row.startOf(cell));
    }

    /** Number of separators before each cell of a row. */
    List<Integer> places(RowText row) {
        List<Integer> places = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            places.add(place(row, i));
        }
        return places;
    }

    boolean isConsecutive(RowText row) {
        for (int i = 1; i < row.size(); i++) {
            if (text.count(row.separator(), row.endOf(i - 1), row.startOf(i)) != 1) {
                return false;
            }
        }
        return true;
    }

    int breaks(int from, int to) {
        return text.count('\n', from, to);
    }

    private Shape shape(RowText row, int width) {
        return new Shape(row.separator(), row.oneLine(), row.labelled(), separators(row), width);
    }

    /** Counts how often each number of line breaks occurs. */
    static final class LineBreaks {
        private static final int MOST = 16;
        private final int[] counts = new int[MOST];

        void add(int breaks) {
            counts[Math.min(breaks, MOST - 1)]++;
        }

        int commonest() {
            int best = 0;
            for (int i = 1; i < MOST; i++) {
                if (counts[i] > (best == 0 ? 0 : counts[best])) {
                    best = i;
                }
            }
            return best;
        }
    }
}
