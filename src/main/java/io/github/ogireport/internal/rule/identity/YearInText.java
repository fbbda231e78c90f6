package io.github.ogireport.internal.rule.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year printed with four digits and 年.
 *
 * @param year  the year
 * @param start offset of its first digit
 * @param end   offset after 年 or 年度
 */
record YearInText(int year, int start, int end) {
    /** What is found where there is none. */
    static final YearInText NONE = new YearInText(0, -1, -1);

    /** A digit of either width, as an expression. */
    static final String DIGIT = "[0-9０-９]";

    private static final String BLANK = "[ \\t\\u00a0\\u3000]";

    /** Blanks or none, as an expression. */
    static final String BLANKS = BLANK + "*";

    private static final String FIRST_DIGIT = "[12１２]";
    private static final int DIGITS = 4;
    private static final Pattern ANY = Pattern.compile(expression("year", ""));

    /**
     * The expression of a year from 1900 to 2099, with 年 or 年度, as a group called {@code name}. What must stand before it is asked after
     * its first digit, so that a text is passed over quickly.
     */
    static String expression(String name, String before) {
        return "(?<" + name + ">" + FIRST_DIGIT + "(?<!" + DIGIT + DIGIT + ")" + before
                + "(?:(?<=[1１])[9９]|(?<=[2２])[0０])" + DIGIT + "{2}" + BLANKS + "年度?)";
    }

    /** The expression for one of {@code texts}, itself an expression, and some blanks before a year. */
    static String after(String texts) {
        return "(?<=(?:" + texts + ")" + BLANK + "{0,99}" + FIRST_DIGIT + ")";
    }

    /** The first year in {@code text}; {@link #NONE} where there is none. */
    static YearInText first(String text) {
        Matcher matcher = ANY.matcher(text);
        return matcher.find() ? of(matcher, "year") : NONE;
    }

    /** Whether {@code text} has {@code year}. */
    static boolean isIn(String text, int year) {
        Matcher matcher = ANY.matcher(text);
        boolean found = false;
        while (!found && matcher.find()) {
            found = of(matcher, "year").year() == year;
        }
        return found;
    }

    /** The year that the group called {@code name} has matched; {@link #NONE} where it has not. */
    static YearInText of(Matcher matcher, String name) {
        String printed = matcher.group(name);
        return printed == null
                ? NONE
                : new YearInText(
                        Integer.parseInt(printed.substring(0, DIGITS)), matcher.start(name), matcher.end(name));
    }

    boolean isThere() {
        return year > 0;
    }
}
