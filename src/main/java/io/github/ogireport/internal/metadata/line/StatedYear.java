package io.github.ogireport.internal.metadata.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A year as reports print it: {@code 2024年}, {@code 2024年度}, 二〇二四年. A range of years is none.
 *
 * @param year the year
 * @param from offset of its first digit
 * @param to   offset after 年 or 年度
 */
public record StatedYear(int year, int from, int to) {
    /** No year. */
    public static final StatedYear NONE = new StatedYear(0, -1, -1);

    private static final int DIGITS = 4;
    private static final String JOINING = "和及到与、";

    /** Whether there is a year. */
    public boolean isThere() {
        return year > 0;
    }

    /** The years of {@code text} that have their 年, in order. */
    public static List<StatedYear> in(String text) {
        List<StatedYear> years = new ArrayList<>(2);
        for (int sign = text.indexOf('年'); sign >= 0; sign = text.indexOf('年', sign + 1)) {
            int to = text.startsWith("度", sign + 1) ? sign + 2 : sign + 1;
            StatedYear year = endingAt(text, to);
            if (year.isThere()) {
                years.add(year);
            }
        }
        return years;
    }

    /** The year that ends right before {@code end}, also where its 年 is lost; else {@link #NONE}. */
    public static StatedYear endingAt(String text, int end) {
        int last = end > 0 && text.charAt(end - 1) == '度' ? end - 1 : end;
        last = last > 0 && text.charAt(last - 1) == '年' ? last - 1 : last == end ? end : -1;
        int from = last - DIGITS;
        int year = 0;
        for (int i = from; i >= 0 && i < last; i++) {
            int digit = DateInText.digit(text.charAt(i));
            year = digit < 0 || year < 0 ? -1 : year * 10 + digit;
        }
        boolean inRange = from > 0 && (DateInText.digit(text.charAt(from - 1)) >= 0 || isRange(text, from - 1));
        return from < 0 || year < 2000 || year > 2099 || inRange ? NONE : new StatedYear(year, from, end);
    }

    /** This year; else the year that ends right before {@code end} in brackets, with them. */
    StatedYear orInBrackets(String text, int end) {
        boolean closed = !isThere() && end > 0 && text.charAt(end - 1) == ')';
        StatedYear inside = closed ? endingAt(text, end - 1) : NONE;
        return inside.from > 0 && text.charAt(inside.from - 1) == '('
                ? new StatedYear(inside.year, inside.from - 1, end)
                : this;
    }

    /** Whether it begins a date, a number or a list of years in {@code text}: 2024年1月, 2024年第2期, 2023年、2024年. */
    public boolean isOfDate(String text) {
        int next = to < text.length() && JOINING.indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
        return next < text.length() && DateInText.digit(text.charAt(next)) >= 0 || text.startsWith("第", to);
    }

    /** Whether what stands at {@code index} joins the year after it to one before it: 2022-2023年, 2022年和2023年. */
    private static boolean isRange(String text, int index) {
        int last = index;
        while (last > 0 && "-~至/".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        if (last < index) {
            return DateInText.digit(text.charAt(last)) >= 0 || text.charAt(last) == '年';
        }
        int year = JOINING.indexOf(text.charAt(index)) < 0 ? 0 : text.startsWith("年", index - 1) ? index - 1 : index;
        return year >= DIGITS
                && text.substring(year - DIGITS, year).chars().allMatch(c -> DateInText.digit((char) c) >= 0);
    }
}
