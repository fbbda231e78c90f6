package io.github.ogireport.bench;

import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;

/**
 * Which form each part of the tables is printed in.
 *
 * @param firstBlock  block one of the table of proactive disclosure
 * @param otherBlocks its other blocks
 * @param requests    the table of requests
 */
record FormsOfParts(TableForm firstBlock, TableForm otherBlocks, TableForm requests) {
    static FormsOfParts draw(Dice dice) {
        TableForm old = TableForm.FORM_2019;
        TableForm now = TableForm.FORM_2021;
        return switch (dice.between(0, 9)) {
            case 0, 1, 2 -> new FormsOfParts(old, old, old);
            case 3 -> new FormsOfParts(old, now, now);
            case 4 -> new FormsOfParts(now, now, old);
            case 5 -> new FormsOfParts(old, old, now);
            default -> new FormsOfParts(now, now, now);
        };
    }

    TableForm proactive(ProactiveRow row) {
        return row.item() == 1 ? firstBlock : otherBlocks;
    }

    String describe() {
        return ("forms " + firstBlock + "/" + otherBlocks + "/" + requests).replace("FORM_", "");
    }
}
