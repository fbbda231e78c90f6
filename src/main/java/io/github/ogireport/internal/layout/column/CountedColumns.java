package io.github.ogireport.internal.layout.column;

import io.github.ogireport.internal.layout.column.Columns.Assigned;
import io.github.ogireport.internal.layout.column.Columns.NoTrace;
import io.github.ogireport.internal.layout.column.Columns.Placement;
import io.github.ogireport.internal.layout.row.Frames;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Places the texts of a row with a cell a line by counting line breaks. Between two printed cells stands the usual number of
 * breaks; a blank cell adds one, or as many as a printed one. Accepted only if all surplus breaks of the row together are
 * exactly those of the blank cells.
 */
final class CountedColumns {
    private final NormalizedText text;
    private final Spacing spacing;
    private final Frames frames;
    private final int unit;

    CountedColumns(NormalizedText text, Spacing spacing, int unit, Frames frames) {
        this.text = text;
        this.spacing = spacing;
        this.frames = frames;
        this.unit = spacing.inner() > 0 ? spacing.inner() : unit;
    }

    Columns assign(RowText row, int width, boolean last) {
        if (unit == 0) {
            return row.size() == 0 ? new NoTrace() : Columns.TOO_FEW;
        }
        if (!last) {
            int trail = spacing.trail() > 0 ? spacing.trail() : unit;
            return assign(row, width, surplus(row, trail));
        }
        // after the last row the distance to what follows says something only if the tables before kept the same
        Columns counted = frames.closing() > 0 ? assign(row, width, surplus(row, frames.closing())) : Columns.TOO_FEW;
        return counted instanceof Assigned ? counted : withoutTrail(row, width);
    }

    private Columns assign(RowText row, int width, int[] surplus) {
        if (row.size() == 0 && Arrays.stream(surplus).sum() == 0) {
            return new NoTrace();
        }
        for (int cost = 1; cost <= unit; cost += Math.max(1, unit - 1)) {
            if (fits(surplus, cost, width - row.size())) {
                frames.blankCosts(cost);
                return new Assigned(place(row, width, surplus, cost), Placement.COUNTED);
            }
        }
        return Columns.TOO_FEW;
    }

    /** Without the distance to what follows, only what a blank cell costs in other rows says how many breaks stand for one. */
    private Columns withoutTrail(RowText row, int width) {
        int[] surplus = surplus(row, 0);
        surplus[surplus.length - 1] = 0;
        if (row.size() == 0) {
            return new NoTrace();
        }
        int cost = unit == 1 ? 1 : frames.costOfBlank();
        return cost > 0 && fits(surplus, cost, width - row.size())
                ? new Assigned(place(row, width, surplus, cost), Placement.COUNTED)
                : Columns.TOO_FEW;
    }

    /** Whether the surplus breaks are exactly those of the blank cells. */
    private static boolean fits(int[] surplus, int cost, int blanks) {
        int sum = 0;
        for (int breaks : surplus) {
            if (breaks < 0 || breaks % cost != 0) {
                return false;
            }
            sum += breaks;
        }
        return sum == blanks * cost;
    }

    /** The line breaks beyond the usual before each cell and after the last one, where {@code trail} are usual. */
    private int[] surplus(RowText row, int trail) {
        int lead = spacing.lead() > 0 ? spacing.lead() : unit;
        int size = row.size();
        int[] surplus = new int[size + 1];
        surplus[size] = row.gapAtEnd(text) - trail;
        for (int i = 0; i < size; i++) {
            surplus[i] = row.gapBefore(i, text) - (i == 0 ? lead : unit);
        }
        return surplus;
    }

    private static List<Token> place(RowText row, int width, int[] surplus, int cost) {
        List<Token> slots = new ArrayList<>(Collections.nCopies(width, Columns.BLANK));
        int column = 0;
        for (int i = 0; i < row.size(); i++) {
            column += surplus[i] / cost;
            slots.set(column++, row.cells().get(i));
        }
        return slots;
    }
}
