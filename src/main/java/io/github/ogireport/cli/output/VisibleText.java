package io.github.ogireport.cli.output;

/**
 * Text that is safe to show on one line of a terminal: tabs and line breaks are blanks; other control characters, which could
 * move the cursor or colour the screen, and marks that change the direction of writing are shown as {@code \}{@code u} and
 * four hexadecimal digits.
 */
public final class VisibleText {
    /** The length of what stands for a character that is not visible. */
    public static final int ESCAPE_LENGTH = 6;

    private VisibleText() {}

    /** Whether {@code text} has at {@code index} what stands for a character that is not visible. */
    public static boolean isEscape(String text, int index) {
        return text.startsWith("\\u", index)
                && index + ESCAPE_LENGTH <= text.length()
                && text.substring(index + 2, index + ESCAPE_LENGTH).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** {@code text} with all that is not visible made visible. */
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && isVisible(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isVisible(text, i)) {
                visible.append(c);
            } else if (c >= '\t' && c <= '\r') {
                visible.append(' ');
            } else {
                visible.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    visible.append(Character.toUpperCase(Character.forDigit(c >> shift & 15, 16)));
                }
            }
        }
        return visible.toString();
    }

    private static boolean isVisible(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
