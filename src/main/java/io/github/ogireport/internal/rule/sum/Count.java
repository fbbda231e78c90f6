package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.Cell;
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
        String number = cell.number();
        int length = number.length();
        if (length == 0 || length > MOST_DIGITS || isRounded(cell)) {
            return NONE;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Whether the number is printed in tens of thousands or the like, and so need not be exact. */
    public static boolean isRounded(Cell cell) {
        return !cell.unit().isEmpty() && "万亿千百".indexOf(cell.unit().charAt(0)) >= 0;
    }

    /** The sum of four cells, or {@link #NONE} if one of them holds no plain whole number. */
    public static long sum(Cell first, Cell second, Cell third, Cell fourth) {
        long a = of(first);
        long b = of(second);
        long c = of(third);
        long d = of(fourth);
        return a == NONE || b == NONE || c == NONE || d == NONE ? NONE : a + b + c + d;
    }

    /** The number of a number cell, exact. */
    public static BigDecimal exact(Cell cell) {
        long count = of(cell);
        return count == NONE ? new BigDecimal(cell.number()) : BigDecimal.valueOf(count);
    }
}
