package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.internal.text.Characters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as reports print it: {@code 2025年1月20日}, {@code 2025-01-20}, {@code 2025/1/20}, {@code 2025.1.20}, 二〇二五年一月二十日. A damaged
 * one is none: nothing is completed, digits with a blank between them are not one number, and what may be the rest of a day ends no date.
 *
 * @param date the day
 * @param from offset of its first character
 * @param to   offset after its last character
 */
public record DateInText(LocalDate date, int from, int to) {
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST_AFTER_DAY = 3;

    /** The first date of {@code line} that begins at {@code start} or after it. */
    public static Optional<DateInText> find(CompactLine line, int start) {
        for (int i = Math.max(start, 0); i < line.length(); i++) {
            boolean begins = digit(line.at(i)) == 2 && (digit(line.at(i - 1)) < 0 || line.hasGapBefore(i));
            Optional<DateInText> date = begins ? at(line, i) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Whether {@code line} has a year and a month together with digits or numerals after them, of a date or a damaged one. */
    public static boolean isLikeIn(CompactLine line) {
        for (int i = 0; i < line.length(); i++) {
            int sign = endOfDigits(line, i);
            int month = endOfDigits(line, sign + 1);
            if (sign - i == YEAR_DIGITS
                    && digit(line.at(i)) == 2
                    && month > sign + 1
                    && month - sign <= 3
                    && "年-/.".indexOf(line.at(sign)) >= 0
                    && "月-/.".indexOf(line.at(month)) >= 0) {
                return true;
            }
            i = Math.max(i, sign - 1);
        }
        return false;
    }

    /** The date that begins exactly at {@code start}. */
    public static Optional<DateInText> at(CompactLine line, int start) {
        int sign = endOfDigits(line, start);
        if (sign - start != YEAR_DIGITS || "年-/.".indexOf(line.at(sign)) < 0) {
            return Optional.empty();
        }
        int year = 0;
        for (int i = start; i < sign; i++) {
            year = year * 10 + digit(line.at(i));
        }
        return monthAndDay(line, start, sign + 1, line.at(sign) == '年' ? '月' : line.at(sign), year);
    }

    /** A month and a day in {@code year} that begin exactly at {@code start}. */
    public static Optional<DateInText> dayAt(CompactLine line, int start, int year) {
        return monthAndDay(line, start, start, '月', year);
    }

    private static Optional<DateInText> monthAndDay(CompactLine line, int from, int start, char sign, int year) {
        int monthEnd = endOfDigits(line, start);
        int dayEnd = endOfDigits(line, monthEnd + 1);
        Integer month = number(line, start, monthEnd);
        Integer day = number(line, monthEnd + 1, dayEnd);
        boolean named = line.at(dayEnd) == '日' || line.at(dayEnd) == '号';
        boolean oneDigit = dayEnd - monthEnd == 2;
        boolean complete = mayEnd(line, dayEnd, oneDigit);
        boolean ends = sign == '月'
                ? named || dayEnd < line.length() && complete && !isDayAfter(line, dayEnd)
                : complete && (line.at(start) != '0' || !oneDigit);
        if (line.at(monthEnd) != sign || month == null || day == null || !ends) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DateInText(LocalDate.of(year, month, day), from, named ? dayEnd + 1 : dayEnd));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether no digit, letter or mark follows at {@code end} that may be the rest of a day: 2024-1-1S, 2024-1-2 5. */
    private static boolean mayEnd(CompactLine line, int end, boolean oneDigit) {
        char next = line.at(end);
        if (end >= line.length() || line.hasGapBefore(end)) {
            return end >= line.length() || !oneDigit || digit(next) < 0 || isTime(line, end);
        }
        boolean letter = Character.isLetterOrDigit(next) && (next < Characters.FIRST_IDEOGRAPH || digit(next) >= 0);
        boolean time = next == 'T' && isTime(line, end + 1);
        boolean mark = ":?".indexOf(next) >= 0 || Character.getType(next) == Character.OTHER_SYMBOL;
        return time || !letter && !mark && next != '十';
    }

    /** Whether a time of day begins at {@code start}. */
    private static boolean isTime(CompactLine line, int start) {
        int end = endOfDigits(line, start);
        char sign = line.at(end);
        return end - start > 0 && end - start <= 2 && (sign == ':' || sign == '时' || sign == '点');
    }

    /** Whether the sign of the day stands after more than its digits: 1.5日, 1至20日. */
    private static boolean isDayAfter(CompactLine line, int end) {
        String after = line.text().substring(end, Math.min(line.length(), end + LONGEST_AFTER_DAY + 1));
        return after.indexOf('日') > 0 && after.indexOf('月') < 0;
    }

    /** 1 to 99 in digits or in words such as 二十一. */
    private static @Nullable Integer number(CompactLine line, int from, int to) {
        if (to <= from || to - from > 3) {
            return null;
        }
        String digits = line.text().substring(from, to);
        int ten = digits.indexOf('十');
        if (ten < 0) {
            boolean tooLong = digits.length() > 2 || digits.length() == 2 && digits.charAt(0) > '9';
            return tooLong ? null : value(digits);
        }
        return ten > 1 || digits.length() - ten > 2
                ? null
                : (ten == 0 ? 10 : 10 * value(digits.substring(0, 1))) + value(digits.substring(ten + 1));
    }

    private static int value(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Math.max(0, digit(digits.charAt(i)));
        }
        return value;
    }

    /** The end of the digits or numerals at {@code start}, which no blank parts. */
    private static int endOfDigits(CompactLine line, int start) {
        int i = start;
        while ((digit(line.at(i)) >= 0 || line.at(i) == '十') && (i == start || !line.hasGapBefore(i))) {
            i++;
        }
        return i;
    }

    /** The value of a digit or a numeral; -1 for any other character. */
    public static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == '零' || c == '○' || c == 'O' ? 0 : NUMERALS.indexOf(c);
    }
}
