package io.github.ogireport.internal.statement;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value       the number in single pieces or in yuan
 * @param tolerance   half of the last printed digit where the number is printed in ten thousands or hundred millions, else zero
 * @param unit        the unit as printed, without 万 and 亿; empty where none is
 * @param money       whether it is yuan
 * @param approximate whether the text says that it is rounded, as 10余件 does
 */
public record Amount(BigDecimal value, BigDecimal tolerance, String unit, boolean money, boolean approximate) {
    /** Nothing. */
    public static final Amount NONE = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, "", false, false);

    /** Whether {@code other} is the same number within what was printed. */
    public boolean fits(BigDecimal other) {
        return value.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    /** Whether it is nothing at all. */
    public boolean isZero() {
        return value.signum() == 0 && !approximate;
    }
}
