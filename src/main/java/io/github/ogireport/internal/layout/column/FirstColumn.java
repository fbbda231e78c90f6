package io.github.ogireport.internal.layout.column;

import io.github.ogireport.internal.layout.row.Frames;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Learns from all rows of a table that have explicit separators where the first column stands, counted in separators. Rows of
 * the same shape share that place: a full row shows it, and the texts of incomplete rows narrow it down. Merged cells leave
 * surplus separators; whether all of them stand before the cells or all after is learned from the full rows that have some.
 */
final class FirstColumn {
    static final int UNCERTAIN = -1;
    private static final int MOST_OFFSET = 8;
    private static final int MOST_PADDING = 3;
    private static final int FEWEST_PADDED_ROWS = 2;
    private static final int FEWEST_ALIKE = 3;
    private static final int SHARE_OF_ODD = 10;

    private final NormalizedText text;
    private final Frames frames;
    /** A table has few: a map would cost more than looking through them. */
    private final List<Shape> shapes = new ArrayList<>(4);

    private boolean closingPipe;
    private boolean openLastCell;
    private int paddedRows;
    private int paddedBehind;
    private int paddedBefore;
    /** The separators on the lines of full rows that all begin below the first header. */
    private int belowHeaders;

    private boolean besideHeaders;

    /** Rows that are laid out alike, with the same separators, as many of them, and as many columns; and what they show. */
    private static final class Shape {
        final char separator;
        final boolean oneLine;
        final int depth;
        final int separators;
        final int width;
        final int[] fullRows = new int[MOST_OFFSET + 1];
        int rows;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;

        Shape(RowText row, int separators, int width) {
            this.separator = row.separator();
            this.oneLine = row.oneLine();
            this.depth = row.depth();
            this.separators = separators;
            this.width = width;
        }

        boolean isOfLines(char line, int columns) {
            return oneLine && separator == line && width == columns;
        }

        /** Whether {@code row} is laid out like these, but for the number of its separators. */
        boolean isLike(RowText row, int columns) {
            return separator == row.separator() && oneLine == row.oneLine() && depth == row.depth() && width == columns;
        }
    }

    private FirstColumn(NormalizedText text, Frames frames) {
        this.text = text;
        this.frames = frames;
    }

    /** Learns from the rows with explicit separators among {@code rows}. */
    static FirstColumn of(NormalizedText text, List<RowDraft> rows, Frames frames) {
        FirstColumn offsets = new FirstColumn(text, frames);
        for (RowDraft row : rows) {
            if (row.text().isExplicit() && row.text().size() > 0 && row.text().size() <= row.width()) {
                offsets.learn(row.text(), row.width());
            }
        }
        return offsets;
    }

    private void learn(RowText row, int width) {
        int first = place(row, 0);
        int last = place(row, row.size() - 1);
        int separators = separators(row);
        @Nullable Shape known = shape(row, separators, width);
        Shape shape = known == null ? new Shape(row, separators, width) : known;
        if (known == null) {
            shapes.add(shape);
        }
        shape.first = Math.min(shape.first, first);
        shape.last = Math.max(shape.last, last);
        shape.rows++;
        if (row.size() == width && isConsecutive(row)) {
            shape.fullRows[Math.min(first, MOST_OFFSET)]++;
            closingPipe |= separators == last + 1;
            openLastCell |= separators == last;
            belowHeaders = Math.max(belowHeaders, row.depth() + separators);
            besideHeaders |= !row.oneLine() || row.depth() + first != frames.firstField();
            if (!row.oneLine()) {
                frames.add(first, separators - last);
            } else if (lastPlace(row) - row.opening() >= width) {
                paddedRows++;
                paddedBehind += first == row.opening() ? 1 : 0;
                paddedBefore += last == lastPlace(row) ? 1 : 0;
            }
        }
    }

    /** The number of separators before the first column of {@code row}, or {@link #UNCERTAIN}. */
    int of(RowText row, int width) {
        int offset = bySeparators(row, width);
        boolean cutOff = !besideHeaders && row.oneLine() && row.depth() + separators(row) < belowHeaders;
        return cutOff && row.depth() + offset != frames.firstField() ? UNCERTAIN : offset;
    }

    private int bySeparators(RowText row, int width) {
        int lowest = row.opening();
        int highest = lastPlace(row) - width + 1;
        @Nullable Shape shape = shape(row, separators(row), width);
        if (shape != null) {
            lowest = Math.max(lowest, shape.last - width + 1);
            highest = Math.min(highest, shape.first);
            int full = fullRows(shape);
            if (full != UNCERTAIN) {
                return full >= lowest && full <= highest ? full : UNCERTAIN;
            }
            if (hasFullRows(shape)) {
                return UNCERTAIN;
            }
        }
        if (!row.oneLine() && frames.padsBehind()) {
            return lowest <= 1 && 1 <= highest && highest <= MOST_PADDING ? 1 : UNCERTAIN;
        }
        if (lowest > highest || !row.oneLine() && !frames.fit(separators(row), width)) {
            return UNCERTAIN;
        }
        if (lowest == highest) {
            return lowest;
        }
        int padded = padded(row, width);
        return padded >= lowest && padded <= highest ? padded : UNCERTAIN;
    }

    /** Where the columns begin if all padding of this table stands on one side. */
    private int padded(RowText row, int width) {
        if (!row.oneLine()) {
            return frames.lead(separators(row), width);
        }
        if (paddedRows < FEWEST_PADDED_ROWS) {
            boolean atEnd = paddedBefore == 0 && frames.isPaddedLikeHeaders(row.depth() + separators(row));
            return atEnd ? row.opening() : UNCERTAIN;
        }
        if (paddedBehind == paddedRows && paddedBefore == 0) {
            return row.opening();
        }
        return paddedBefore == paddedRows && paddedBehind == 0 ? lastPlace(row) - width + 1 : UNCERTAIN;
    }

    /**
     * Whether a row has another number of separators than most rows with their labels in the same column: a cell may be lost
     * together with its separator.
     */
    boolean isOdd(RowText row, int width) {
        int separators = separators(row);
        int own = 0;
        int most = 0;
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            if (shape.isLike(row, width)) {
                own = shape.separators == separators ? shape.rows : own;
                most = Math.max(most, shape.rows);
            }
        }
        boolean odd = most >= FEWEST_ALIKE && own < most;
        return row.oneLine() && (odd || isOddLine(row, width));
    }

    /**
     * Whether the line of a row has more or fewer separators than nearly all others, with their labels in several columns: then each line has
     * one for every column of the table, and a cell is lost together with its own.
     */
    private boolean isOddLine(RowText row, int width) {
        int own = row.depth() + separators(row);
        int all = 0;
        int most = 0;
        int usual = own;
        for (Shape shape : shapes) {
            if (shape.isOfLines(row.separator(), width)) {
                all += shape.rows;
                int alike = rowsOfWidth(shape.depth + shape.separators, row.separator(), width);
                usual = alike > most ? shape.depth + shape.separators : usual;
                most = Math.max(most, alike);
            }
        }
        return usual != own && most >= FEWEST_ALIKE && (all - most) * SHARE_OF_ODD < all;
    }

    /** The rows with that many separators on their lines; none if all have their labels in one column. */
    private int rowsOfWidth(int separators, char separator, int width) {
        int rows = 0;
        int depth = UNCERTAIN;
        boolean deep = false;
        for (Shape shape : shapes) {
            if (shape.isOfLines(separator, width) && shape.depth + shape.separators == separators) {
                rows += shape.rows;
                deep |= depth != UNCERTAIN && depth != shape.depth;
                depth = shape.depth;
            }
        }
        return deep ? rows : 0;
    }

    /** Whether the first and the last text of a row are as far apart as its first and last column. */
    boolean spansAll(RowText row, int width) {
        return place(row, row.size() - 1) - place(row, 0) + 1 == width;
    }

    /** Whether the first cell of a full row stands where it does in most full rows of its shape. */
    boolean isUsual(RowText row, int width) {
        @Nullable Shape shape = shape(row, separators(row), width);
        if (shape == null) {
            return true;
        }
        int own = shape.fullRows[Math.min(place(row, 0), MOST_OFFSET)];
        for (int count : shape.fullRows) {
            if (count > own) {
                return false;
            }
        }
        return true;
    }

    /** Where all full rows of one shape have their first cell; uncertain if there are none, or they differ. */
    private static int fullRows(Shape shape) {
        int found = UNCERTAIN;
        for (int offset = 0; offset <= MOST_OFFSET; offset++) {
            if (shape.fullRows[offset] > 0) {
                if (found != UNCERTAIN || offset == MOST_OFFSET) {
                    return UNCERTAIN;
                }
                found = offset;
            }
        }
        return found;
    }

    private static boolean hasFullRows(Shape shape) {
        return IntStream.of(shape.fullRows).sum() > 0;
    }

    /** The number of separators before the last cell that the row has room for: a pipe at the end closes the last cell. */
    int lastPlace(RowText row) {
        int separators = separators(row);
        boolean closed =
                row.separator() == '|' && text.endsWithPipe(row.from(), row.end()) && !(openLastCell && !closingPipe);
        return closed ? separators - 1 : separators;
    }

    /** Whether blank cells at the end of a line may as well be padding, as merged cells have it. */
    boolean padsLines() {
        return frames.padsLines();
    }

    /** Whether separators of a row may as well be padding: a cell a line, and nothing to know padding by, or some seen. */
    boolean mayBePadded(RowText row) {
        return !row.oneLine() && (frames.isEmpty() || frames.padsBehind());
    }

    /** Number of separators of a row. */
    int separators(RowText row) {
        return text.count(row.separator(), row.from(), row.end());
    }

    /** Number of separators before a cell of a row. */
    int place(RowText row, int cell) {
        return text.count(row.separator(), row.from(), row.startOf(cell));
    }

    boolean isConsecutive(RowText row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.gapBefore(i, text) != 1) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Shape shape(RowText row, int separators, int width) {
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            if (shape.separators == separators && shape.isLike(row, width)) {
                return shape;
            }
        }
        return null;
    }
}
