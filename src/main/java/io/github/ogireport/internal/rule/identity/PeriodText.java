package io.github.ogireport.internal.rule.identity;

/** Reports whether a paragraph states the statistical period, read or not. */
final class PeriodText {
    /** How far after 月 its 日 may stand. */
    private static final int REACH = 5;

    private PeriodText() {}

    static boolean isIn(String text) {
        if (text.indexOf('统') >= 0
                && (text.contains("统计期限")
                        || text.contains("统计期间")
                        || text.contains("统计时段")
                        || text.contains("统计时限")
                        || text.contains("统计周期")
                        || text.contains("统计时间"))) {
            return true;
        }
        int first = dayBehind(text, '1', '1', 0);
        return first >= 0 && dayBehind(text, '2', '1', first) >= 0;
    }

    /** Offset after the next date whose month ends with {@code month} and whose day ends with {@code day}; -1 if none. */
    private static int dayBehind(String text, char month, char day, int from) {
        for (int at = text.indexOf('月', from); at >= 0; at = text.indexOf('月', at + 1)) {
            int monthAt = YearInText.lastVisible(text, at);
            int end = at + 1;
            while (end < text.length() && end - at <= REACH && text.charAt(end) != '日') {
                end++;
            }
            boolean near = end < text.length() && text.charAt(end) == '日';
            int dayAt = YearInText.lastVisible(text, end);
            if (monthAt >= 0 && near && text.charAt(monthAt) == month && text.charAt(dayAt) == day) {
                return end + 1;
            }
        }
        return -1;
    }
}
