package io.github.ogireport.bench;

import io.github.ogireport.form.CellState;

/**
 * A cell as it is printed, and what it means.
 *
 * @param text     the printed text; empty for a blank cell
 * @param expected what a reader has to make of it
 */
record PrintedCell(String text, ExpectedCell expected) {
    static PrintedCell whole(long value) {
        return new PrintedCell(Long.toString(value), ExpectedCell.number(Long.toString(value)));
    }

    static PrintedCell blank() {
        return new PrintedCell("", ExpectedCell.of(CellState.BLANK));
    }

    static PrintedCell placeholder(String text) {
        return new PrintedCell(text, ExpectedCell.of(CellState.PLACEHOLDER));
    }

    static PrintedCell unreadable(String text) {
        return new PrintedCell(text, ExpectedCell.of(CellState.UNREADABLE));
    }

    boolean isZero() {
        return "0".equals(expected.value());
    }

    boolean isBlank() {
        return expected.state() == CellState.BLANK;
    }
}
