package io.github.ogireport.internal.rule.identity;

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

    private static final int DIGITS = 4;

    /** The next year at or after {@code from}; {@link #NONE} where there is none. */
    static YearInText next(String text, int from) {
        for (int at = text.indexOf('年', from); at >= 0; at = text.indexOf('年', at + 1)) {
            int year = endingAt(text, at);
            if (year > 0) {
                int start = firstDigit(text, at);
                if (start >= from) {
                    int end = at + 1;
                    return new YearInText(year, start, end < text.length() && text.charAt(end) == '度' ? end + 1 : end);
                }
            }
        }
        return NONE;
    }

    /** The year that opens the text at {@code from}, after blanks; {@link #NONE} where there is none. */
    static YearInText at(String text, int from) {
        int start = skipBlanks(text, from);
        int at = start;
        while (at < text.length() && at - start <= DIGITS && digit(text.charAt(at)) >= 0) {
            at++;
        }
        at = skipBlanks(text, at);
        boolean named = at < text.length() && text.charAt(at) == '年';
        return named && endingAt(text, at) > 0 ? new YearInText(endingAt(text, at), start, at + 1) : NONE;
    }

    /** The year that ends at {@code end}, before blanks and 度; {@link #NONE} where there is none. */
    static YearInText before(String text, int end) {
        int at = lastVisible(text, end);
        if (at > 0 && text.charAt(at) == '度') {
            at = lastVisible(text, at);
        }
        if (at < 0 || text.charAt(at) != '年') {
            return NONE;
        }
        int year = endingAt(text, at);
        return year == 0 ? NONE : new YearInText(year, firstDigit(text, at), end);
    }

    boolean isThere() {
        return year > 0;
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Offset of the last character before {@code end} that is no blank; -1 where there is none. */
    static int lastVisible(String text, int end) {
        int at = end - 1;
        while (at >= 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000';
    }

    private static int endingAt(String text, int at) {
        int last = lastVisible(text, at);
        int first = firstDigit(text, at);
        if (last - first + 1 != DIGITS) {
            return 0;
        }
        int year = 0;
        for (int i = first; i <= last; i++) {
            year = year * 10 + digit(text.charAt(i));
        }
        return year >= 1900 && year < 2100 ? year : 0;
    }

    private static int firstDigit(String text, int at) {
        int first = lastVisible(text, at) + 1;
        while (first > 0 && digit(text.charAt(first - 1)) >= 0) {
            first--;
        }
        return first;
    }

    /** The value of an Arabic digit, full-width or not; -1 for other characters. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }
}
