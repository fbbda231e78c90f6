package io.github.ogireport.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One cell of a table, as printed: a number, blank, a placeholder, unreadable or missing. Immutable, equal by content,
 * serialisable. A cell that is no number is never zero; whoever wants to count blank cells as nothing says so.
 *
 * <pre>{@code
 * int received = switch (cell) {
 *     case Cell.Number number -> number.amount().intValueExact();
 *     case Cell.Blank blank -> 0;
 *     default -> throw new IllegalStateException("not stated: " + cell);
 * };
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Cell extends Serializable {
    /**
     * A number is printed.
     *
     * @param amount the value in the unit printed, exact, with the scale printed
     * @param unit   the unit as printed after the number (件, 元, 万元 …); empty where none is printed
     * @param text   the text of the cell as printed, with notes
     */
    @SuppressWarnings("JavaLangClash") // written Cell.Number, so nobody takes it for the other
    record Number(BigDecimal amount, String unit, String text) implements Cell {
        @Override
        public CellState state() {
            return CellState.NUMBER;
        }

        /** Whether the unit counts in hundreds or more (千, 万 …), so that the number may be rounded. */
        public boolean isRounded() {
            return !unit.isEmpty() && "万亿千百".indexOf(unit.charAt(0)) >= 0;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The cell is there and empty. */
    record Blank() implements Cell {
        private static final Cell INSTANCE = new Blank();

        @Override
        public CellState state() {
            return CellState.BLANK;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public String toString() {
            return "(blank)";
        }
    }

    /**
     * A placeholder is printed: {@code /}, {@code -}, {@code —}, 无, 不适用 …
     *
     * @param text the text as printed
     */
    record Placeholder(String text) implements Cell {
        @Override
        public CellState state() {
            return CellState.PLACEHOLDER;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * There is text that is no number, or there are cells that cannot be assigned for certain.
     *
     * @param text the text as printed
     */
    record Unreadable(String text) implements Cell {
        @Override
        public CellState state() {
            return CellState.UNREADABLE;
        }

        @Override
        public String toString() {
            return "(unreadable: " + text + ")";
        }
    }

    /** The row, the cell or the whole table is not in the text. */
    record Missing() implements Cell {
        private static final Cell INSTANCE = new Missing();

        @Override
        public CellState state() {
            return CellState.MISSING;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public String toString() {
            return "(missing)";
        }
    }

    /** Which of the five states the cell is in. */
    CellState state();

    /** The text of the cell as printed; empty for blank and missing cells. */
    String text();

    /** The unit as printed after the number; empty where none is printed. */
    default String unit() {
        return "";
    }

    /** The value in the unit printed, exact, with the scale printed; empty unless a number is printed. */
    default Optional<BigDecimal> value() {
        return this instanceof Number number ? Optional.of(number.amount()) : Optional.empty();
    }

    /** The value as an {@code int}; empty unless a whole number that fits is printed, in single units (not in 万 or 千). */
    default OptionalInt asInt() {
        if (this instanceof Number number && !number.isRounded()) {
            try {
                return OptionalInt.of(number.amount().intValueExact());
            } catch (ArithmeticException e) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a number is printed. */
    default boolean isNumber() {
        return this instanceof Number;
    }

    /** Whether the cell is there and empty. */
    default boolean isBlank() {
        return this instanceof Blank;
    }

    /** Whether a placeholder is printed. */
    default boolean isPlaceholder() {
        return this instanceof Placeholder;
    }

    /** Whether there is text that could not be read as a cell of this place. */
    default boolean isUnreadable() {
        return this instanceof Unreadable;
    }

    /** Whether the cell is not in the text. */
    default boolean isMissing() {
        return this instanceof Missing;
    }

    /** The cell that is there and empty. */
    static Cell blank() {
        return Blank.INSTANCE;
    }

    /** The cell that is not in the text. */
    static Cell missing() {
        return Missing.INSTANCE;
    }

    /** A placeholder as printed. */
    static Cell placeholder(String text) {
        return new Placeholder(text);
    }

    /** Text that could not be read as a cell of this place. */
    static Cell unreadable(String text) {
        return new Unreadable(text);
    }

    /** A whole number printed in digits alone. */
    static Cell number(long amount) {
        return new Number(BigDecimal.valueOf(amount), "", Long.toString(amount));
    }

    /**
     * A number printed as {@code text} with {@code unit}; both may differ from the plain decimal {@code amount}.
     *
     * @throws NumberFormatException if {@code amount} is no plain decimal such as {@code -8} or {@code 160.5964}
     */
    static Cell number(String amount, String unit, String text) {
        return new Number(new BigDecimal(amount), unit, text);
    }
}
