package io.github.ogireport.internal.table;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.table.Columns.Assigned;
import io.github.ogireport.internal.table.Columns.Failed;
import io.github.ogireport.internal.table.Columns.NoTrace;
import io.github.ogireport.internal.table.Columns.Placement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Places the texts of a row with a cell a line by counting line breaks. Between two printed cells stands the usual number of
 * breaks; a blank cell adds one, or as many as a printed one. Accepted only if all surplus breaks of the row together are
 * exactly those of the blank cells.
 */
final class CountedColumns {
    private static final Failed TOO_FEW = new Failed(DiagnosticCode.CELLS_TOO_FEW, List.of());

    private final Spacing spacing;
    private final int unit;

    CountedColumns(Spacing spacing, int unit) {
        this.spacing = spacing;
        this.unit = spacing.inner() > 0 ? spacing.inner() : unit;
    }

    Columns assign(RowText row, int width, boolean last) {
        int blanks = width - row.size();
        if (unit == 0) {
            return row.size() == 0 ? new NoTrace() : TOO_FEW;
        }
        int[] surplus = surplus(row, last);
        int sum = 0;
        for (int breaks : surplus) {
            if (breaks < 0) {
                return TOO_FEW;
            }
            sum += breaks;
        }
        if (row.size() == 0 && sum == 0) {
            return new NoTrace();
        }
        for (int cost = 1; cost <= unit; cost += Math.max(1, unit - 1)) {
            if (sum == blanks * cost && allDivisible(surplus, cost)) {
                return new Assigned(place(row, width, surplus, cost), Placement.COUNTED);
            }
        }
        return TOO_FEW;
    }

    /** The line breaks beyond the usual before each cell and behind the last one. */
    private int[] surplus(RowText row, boolean last) {
        int lead = spacing.lead() > 0 ? spacing.lead() : unit;
        int trail = spacing.trail() > 0 ? spacing.trail() : unit;
        int size = row.size();
        if (size == 0) {
            return new int[] {last ? 0 : spacing.breaks(row.from(), row.end()) - trail};
        }
        int[] surplus = new int[size + 1];
        surplus[0] = spacing.breaks(row.from(), row.startOf(0)) - lead;
        for (int i = 1; i < size; i++) {
            surplus[i] = spacing.breaks(row.endOf(i - 1), row.startOf(i)) - unit;
        }
        // what follows the last row is no part of the table, and its distance says nothing
        surplus[size] = last ? 0 : spacing.breaks(row.endOf(size - 1), row.end()) - trail;
        return surplus;
    }

    private static boolean allDivisible(int[] surplus, int cost) {
        for (int breaks : surplus) {
            if (breaks % cost != 0) {
                return false;
            }
        }
        return true;
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
