package io.github.ogireport.bench;

/** Prints numbers the way reports do. */
final class NumberPrinter {
    private final Dice dice;
    private final NumberStyle style;

    NumberPrinter(Dice dice, NumberStyle style) {
        this.dice = dice;
        this.style = style;
    }

    /** A count without sign. */
    PrintedCell count(long value) {
        String text = grouped(value);
        if (style.counted() && dice.chance(0.3)) {
            text += "件";
        }
        return cell(text, Long.toString(value));
    }

    /** A count that may carry a note about a part of it. */
    PrintedCell notedCount(long value) {
        if (!style.noted() || value == 0 || dice.chance(0.6)) {
            return count(value);
        }
        String note = dice.pick("（其中修订 %d 件）", "（含自然失效 %d 件）", "(其中修订%d件)", "（含%d件）");
        return cell(grouped(value) + note.formatted(dice.sized(3)), Long.toString(value));
    }

    /** A signed change. */
    PrintedCell change(long value) {
        if (value == 0) {
            return cell("0", "0");
        }
        String digits = Long.toString(Math.abs(value));
        if (value < 0 && dice.chance(0.02)) {
            return PrintedCell.unreadable("--" + digits);
        }
        String sign = value > 0 ? dice.pick("+", "+", "", "增", "增加", "＋") : dice.pick("-", "-", "减", "－", "减少", "−");
        return cell(sign + digits, Long.toString(value));
    }

    /** An amount of money in 万元, with decimals at times. */
    PrintedCell fee(long whole) {
        String value = dice.chance(0.5) ? Long.toString(whole) : decimal(whole);
        String unit = style.counted() && dice.chance(0.5) ? "万元" : "";
        return cell(value + unit, value);
    }

    /** An amount of procurement, with any unit or none. */
    PrintedCell procurement(long whole) {
        String value = dice.chance(0.3) ? Long.toString(whole) : decimal(whole);
        return cell(value + dice.pick("", "元", "万元", "万元", "万"), value);
    }

    private String decimal(long whole) {
        StringBuilder decimals = new StringBuilder();
        int length = dice.between(1, 6);
        for (int i = 1; i < length; i++) {
            decimals.append(dice.between(0, 9));
        }
        return whole + "." + decimals + dice.between(1, 9);
    }

    private String grouped(long value) {
        String digits = Long.toString(value);
        if (!style.grouped()) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    private PrintedCell cell(String text, String value) {
        String printed = text;
        if (style.fullWidth()) {
            StringBuilder wide = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
            }
            printed = wide.toString();
        }
        if (style.padded() && dice.chance(0.2)) {
            printed = dice.pick("\u00a0", " ", "  ") + printed;
        }
        return new PrintedCell(printed, ExpectedCell.number(value));
    }
}
