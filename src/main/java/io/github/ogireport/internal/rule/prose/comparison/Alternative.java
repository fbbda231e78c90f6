package io.github.ogireport.internal.rule.prose.comparison;

import io.github.ogireport.form.Cell;
import java.math.BigDecimal;

/**
 * A figure of the tables that a statement may stand for.
 *
 * @param value     the figure, in single pieces or in yuan
 * @param tolerance half of the last printed digit where the cell is rounded, else zero
 */
public record Alternative(BigDecimal value, BigDecimal tolerance) {
    static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public static Alternative of(BigDecimal value) {
        return new Alternative(value, BigDecimal.ZERO);
    }

    /** The number of a cell, which is exact in single pieces, and rounded in ten thousands or the like. */
    public static Alternative of(Cell cell) {
        BigDecimal number = cell.value().orElseThrow();
        int places = places(cell.unit());
        return places == 0 ? of(number) : rounded(number, places);
    }

    /** A number printed in units of ten to the power of {@code places}. */
    static Alternative rounded(BigDecimal number, int places) {
        BigDecimal lastDigit = BigDecimal.ONE.scaleByPowerOfTen(places - number.scale());
        return new Alternative(number.scaleByPowerOfTen(places), lastDigit.divide(TWO));
    }

    /** The zeros that a unit leaves out: 4 of 万件. */
    static int places(String unit) {
        if (unit.startsWith("亿")) {
            return HUNDRED_MILLION;
        }
        return unit.startsWith("万") ? TEN_THOUSAND : 0;
    }
}
