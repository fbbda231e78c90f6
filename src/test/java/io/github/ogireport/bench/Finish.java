package io.github.ogireport.bench;

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

    String describe() {
        return (lineEnd.equals("\n") ? "" : "crlf ") + (byteOrderMark ? "bom " : "") + (noBreakBlanks ? "nbsp" : "");
    }
}
