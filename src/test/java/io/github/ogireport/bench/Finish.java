package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The last touch of a text: line ends, marks and blanks that say nothing.
 *
 * @param lineEnd       the line end
 * @param byteOrderMark whether a byte order mark stands at the start
 * @param noBreakBlanks whether blanks are no-break blanks
 */
record Finish(String lineEnd, boolean byteOrderMark, boolean noBreakBlanks) {
    static Finish draw(Dice dice) {
        return new Finish(dice.chance(0.15) ? "\r\n" : "\n", dice.chance(0.05), dice.chance(0.05));
    }

    String apply(String text) {
        String finished = noBreakBlanks ? text.replace(' ', '\u00a0') : text;
        finished = lineEnd.equals("\n") ? finished : finished.replace("\n", lineEnd);
        return byteOrderMark ? "\ufeff" + finished : finished;
    }

    List<String> describe() {
        List<String> on = new ArrayList<>();
        if (!lineEnd.equals("\n")) {
            on.add("carriage-returns");
        }
        if (byteOrderMark) {
            on.add("byte-order-mark");
        }
        if (noBreakBlanks) {
            on.add("no-break-blanks");
        }
        return on;
    }
}
