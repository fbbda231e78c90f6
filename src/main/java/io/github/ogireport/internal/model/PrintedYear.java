package io.github.ogireport.internal.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A year of four digits before 年 in a compact text.
 *
 * @param year  the four digits
 * @param start the offset of the first one
 * @param end   the offset behind 年
 */
record PrintedYear(String year, int start, int end) {
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final int DIGITS = 4;

    /** All years of this century in {@code text}, but for those in the number of a notice, such as 〔2019〕60号. */
    static List<PrintedYear> in(String text) {
        List<PrintedYear> years = new ArrayList<>();
        int sign = text.indexOf('年');
        while (sign >= 0) {
            String digits = digitsBefore(text, sign);
            boolean free = sign == DIGITS || sign > DIGITS && digit(text.charAt(sign - DIGITS - 1)) < 0;
            if (digits.startsWith("20") && free) {
                years.add(new PrintedYear(digits, sign - DIGITS, sign + 1));
            }
            sign = text.indexOf('年', sign + 1);
        }
        return years;
    }

    private static String digitsBefore(String text, int end) {
        if (end < DIGITS) {
            return "";
        }
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = end - DIGITS; i < end; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return "";
            }
            digits.append((char) ('0' + digit));
        }
        return digits.toString();
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == '零' || c == '○' || c == 'O' ? 0 : CHINESE_DIGITS.indexOf(c);
    }
}
