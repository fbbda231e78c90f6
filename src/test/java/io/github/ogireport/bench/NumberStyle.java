package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How the numbers of a report are chosen and printed.
 *
 * @param mode        which numbers
 * @param maxDigits   the longest whole number
 * @param grouped     whether thousands are separated
 * @param fullWidth   whether digits are full-width
 * @param counted     whether some numbers carry 件
 * @param noted       whether some numbers carry a note in brackets
 * @param placeholders whether some rows hold placeholders
 * @param padded      whether some numbers have blanks around them inside their cell
 */
record NumberStyle(
        Mode mode,
        int maxDigits,
        boolean grouped,
        boolean fullWidth,
        boolean counted,
        boolean noted,
        boolean placeholders,
        boolean padded) {
    /** Which numbers stand in the cells. */
    enum Mode {
        /** Every number once, so that a shifted cell shows; sums do not hold. */
        UNIQUE,
        /** All sums hold, most cells are filled. */
        DENSE,
        /** All sums hold, most cells are zero. */
        SPARSE
    }

    /** The variants that are on, for the report of a failure. */
    List<String> describe() {
        List<String> on = new ArrayList<>(List.of(mode + "-" + maxDigits));
        String[] names = {"grouped", "full-width", "counted", "noted", "placeholders", "padded"};
        boolean[] values = {grouped, fullWidth, counted, noted, placeholders, padded};
        for (int i = 0; i < names.length; i++) {
            if (values[i]) {
                on.add(names[i]);
            }
        }
        return on;
    }

    static NumberStyle draw(Dice dice, boolean plainOnly) {
        if (plainOnly) {
            return new NumberStyle(
                    dice.pick(Mode.SPARSE, Mode.SPARSE, Mode.UNIQUE),
                    dice.pick(1, 1, 1, 2, 4),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false);
        }
        Mode mode = dice.pick(Mode.UNIQUE, Mode.UNIQUE, Mode.DENSE, Mode.SPARSE);
        return new NumberStyle(
                mode,
                mode == Mode.SPARSE ? dice.between(1, 4) : dice.between(4, 7),
                dice.chance(0.08),
                dice.chance(0.06),
                dice.chance(0.06),
                dice.chance(0.1),
                dice.chance(0.15),
                dice.chance(0.1));
    }
}
