package io.github.ogireport.internal.source.pdf.page;

/**
 * A glyph on a page.
 *
 * @param text  its characters; U+FFFD where the font does not say which
 * @param box   from a little under the baseline to the height of a capital, as wide as the pen moves
 * @param size  the size of its font as it is printed
 * @param order its number in the order in which the page was written
 * @param run   the number of the operator that wrote it: its neighbours in a word mostly have the same
 * @param turn  where its line runs: 0 to the right, 1 downwards, 2 to the left, 3 upwards
 * @param sure  false where the character is not known, or a part of it is cut off
 */
public record PageGlyph(String text, PageBox box, double size, int order, int run, int turn, boolean sure) {
    /** The part of the size that is under the baseline in every box. */
    public static final double DESCENT = 0.12;

    public boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    public double baseline() {
        return box.bottom() - DESCENT * size;
    }

    /** Whether it can be part of a number. */
    public boolean isNumeric() {
        return isNumeric(text.charAt(0));
    }

    public static boolean isNumeric(char c) {
        return isDigit(c) || c == '.' || c == ',' || c == '-' || c == '\u2212' || c == '\uFF0C' || c == '\uFF0E';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
    }

    /** Whether lines that end or begin with it are joined without a blank: Chinese characters and their punctuation. */
    public static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\uD7FF'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uFE30' && c <= '\uFFEF'
                || c >= '\u2018' && c <= '\u201F'
                || Character.isSurrogate(c);
    }

    /** The glyph after the page was turned; see {@link PageBox#turned}. */
    public PageGlyph turned(int quarter, double width, double height) {
        return quarter == 0
                ? this
                : new PageGlyph(
                        text, box.turned(quarter, width, height), size, order, run, (turn - quarter + 4) % 4, sure);
    }
}
