package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.Cell;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import java.math.BigDecimal;

/** Reads the counts of cells; quick for what nearly all cells hold, a few digits. */
public final class Count {
    /** What {@link #of} yields for a cell that holds no plain whole number. */
    public static final long NONE = Long.MIN_VALUE;

    /** Twenty-five numbers of so many digits still add up in a {@code long}. */
    private static final int MOST_DIGITS = 17;

    private Count() {}

    /** The whole number printed, or {@link #NONE} for anything else, also negative numbers, fractions and rounded units. */
    public static long of(Cell cell) {
        if (cell instanceof Cell.Number number && !number.isRounded()) {
            BigDecimal amount = number.amount();
            boolean plain = amount.scale() == 0 && amount.signum() >= 0 && amount.precision() <= MOST_DIGITS;
            return plain ? amount.longValue() : NONE;
        }
        return NONE;
    }

    /** Whether the number is printed in tens of thousands or the like, and so need not be exact. */
    public static boolean isRounded(Cell cell) {
        return cell instanceof Cell.Number number && number.isRounded();
    }

    /** The whole number printed at {@code path}, or {@link #NONE}, also where the form has no such cell. */
    public static long of(AnnualReport report, CellPath path) {
        return report.cell(path).map(Count::of).orElse(NONE);
    }

    /** The number of a number cell, exact. */
    public static BigDecimal exact(Cell cell) {
        return cell.value().orElseThrow();
    }
}
