package io.github.ogireport.internal.rule.prose.comparison;

import java.math.BigDecimal;

/**
 * A figure of the tables that a statement may stand for.
 *
 * @param value     the figure, in single pieces or in yuan
 * @param tolerance half of the last printed digit where the cell is rounded, else zero
 */
public record Alternative(BigDecimal value, BigDecimal tolerance) {
    public static Alternative of(BigDecimal value) {
        return new Alternative(value, BigDecimal.ZERO);
    }
}
