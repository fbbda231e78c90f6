package io.github.ogireport.cli.output.text;

import io.github.ogireport.cli.output.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** How many columns a text takes on a terminal: two for a Chinese character, none for a combining mark, else one. */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** {@code text} filled with blanks on the right to {@code width}. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** {@code text} filled with blanks on the left to {@code width}. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** {@code text} cut to {@code width}, with an ellipsis where something was cut. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        return text.substring(0, fitting(text, width - 1)) + "…";
    }

    /** The end of {@code text} that takes {@code width} columns, with an ellipsis in front where something was cut. */
    static String cutLeft(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int left = of(text);
        int from = 0;
        while (left > width - 1 && from < text.length()) {
            int end = unitEnd(text, from);
            left -= ofUnit(text, from, end);
            from = end;
        }
        return "…" + text.substring(from);
    }

    /** {@code text} in lines of {@code width} columns; what cannot be broken is wider. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > width) {
            int end = Math.max(breakAt(rest, width), unitEnd(rest, 0));
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Where to break {@code text} so that its begin takes at most {@code width} columns: after a blank, else anywhere. */
    static int breakAt(String text, int width) {
        int end = fitting(text, width);
        int blank = text.lastIndexOf(' ', end);
        boolean inWord = end > 0 && end < text.length() && text.charAt(end - 1) < 128 && text.charAt(end) < 128;
        return inWord && blank >= 0 ? blank + 1 : end;
    }

    /** The number of characters from the left that take at most {@code width} columns. */
    private static int fitting(String text, int width) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int end = unitEnd(text, i);
            used += ofUnit(text, i, end);
            if (used > width) {
                break;
            }
            i = end;
        }
        return i;
    }

    /** The end of what begins at {@code from} and is never cut apart: an escape, or a character. */
    private static int unitEnd(String text, int from) {
        return VisibleText.isEscape(text, from)
                ? from + VisibleText.ESCAPE_LENGTH
                : from + Character.charCount(text.codePointAt(from));
    }

    private static int ofUnit(String text, int from, int end) {
        return end - from == VisibleText.ESCAPE_LENGTH ? end - from : of(text.codePointAt(from));
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF01 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD;
    }
}
