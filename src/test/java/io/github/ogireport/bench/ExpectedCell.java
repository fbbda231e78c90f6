package io.github.ogireport.bench;

import io.github.ogireport.form.CellState;

/**
 * What a cell of a generated report is known to be.
 *
 * @param state     its state
 * @param value     its value as a plain decimal; empty unless a number
 * @param uncertain whether the printed row does not show for certain which value stands in which column (a blank that
 *                  leaves no trace, digits without separators): such a cell may be unreadable or missing, with a diagnostic
 */
record ExpectedCell(CellState state, String value, boolean uncertain) {
    static ExpectedCell number(String value) {
        return new ExpectedCell(CellState.NUMBER, value, false);
    }

    static ExpectedCell of(CellState state) {
        return new ExpectedCell(state, "", false);
    }

    ExpectedCell asUncertain() {
        return new ExpectedCell(state, value, true);
    }
}
