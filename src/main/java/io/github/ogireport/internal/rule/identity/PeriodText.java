package io.github.ogireport.internal.rule.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports whether a paragraph states the statistical period, read or not. */
final class PeriodText {
    private static final Pattern NAME = Pattern.compile("统计(?:期限|期间|时段|时限|周期|时间)");
    private static final Pattern FIRST_DAY = Pattern.compile(day('1'));
    private static final Pattern LAST_DAY = Pattern.compile(day('2'));

    private PeriodText() {}

    static boolean isIn(String text) {
        if (text.contains("统计") && NAME.matcher(text).find()) {
            return true;
        }
        if (!text.contains("月")) {
            return false;
        }
        Matcher first = FIRST_DAY.matcher(text);
        return first.find() && LAST_DAY.matcher(text).find(first.end());
    }

    /** A date whose month ends with {@code month}, and whose day ends with 1 and is at most five characters after it. */
    private static String day(char month) {
        return month + YearInText.BLANKS + "月(?=[^日]{0,5}日)[^日]*1" + YearInText.BLANKS + "日";
    }
}
