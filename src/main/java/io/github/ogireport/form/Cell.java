package io.github.ogireport.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell of a table, as printed. Immutable and equal by content.
 *
 * @param state  which of the five states the cell is in
 * @param number the value as a plain decimal without grouping (such as {@code -8} or {@code 160.5964}); empty unless the
 *               state is {@link CellState#NUMBER}
 * @param unit   the unit as printed behind the number (件, 元, 万元 …); empty where none is printed
 * @param text   the text of the cell as printed, with notes; empty for blank and missing cells
 */
public record Cell(CellState state, String number, String unit, String text) implements Serializable {
    private static final Cell BLANK = new Cell(CellState.BLANK, "", "", "");
    private static final Cell MISSING = new Cell(CellState.MISSING, "", "", "");
    private static final Cell ZERO = new Cell(CellState.NUMBER, "0", "", "0");

    /** Checks that a number is given for a number cell, and only there. */
    public Cell {
        if ((state == CellState.NUMBER) == number.isEmpty()) {
            throw new IllegalArgumentException("a number belongs to a number cell: " + state + " '" + number + "'");
        }
    }

    /** The cell that is there and empty. */
    public static Cell blank() {
        return BLANK;
    }

    /** The cell that is not in the text. */
    public static Cell missing() {
        return MISSING;
    }

    /** A placeholder as printed. */
    public static Cell placeholder(String text) {
        return new Cell(CellState.PLACEHOLDER, "", "", text);
    }

    /** Text that could not be read as a cell of this place. */
    public static Cell unreadable(String text) {
        return new Cell(CellState.UNREADABLE, "", "", text);
    }

    /** A number printed as {@code text}, without unit. */
    public static Cell number(String number, String text) {
        return number(number, "", text);
    }

    /** A number printed as {@code text} with {@code unit}. */
    public static Cell number(String number, String unit, String text) {
        return "0".equals(text) ? ZERO : new Cell(CellState.NUMBER, number, unit, text);
    }

    /** Whether a number is printed. Named so that it is no bean property, which mappers would confuse with the number. */
    public boolean hasNumber() {
        return state == CellState.NUMBER;
    }

    /** The value in the unit printed, exact, with the scale printed; empty unless a number is printed. */
    public Optional<BigDecimal> value() {
        return hasNumber() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }
}
