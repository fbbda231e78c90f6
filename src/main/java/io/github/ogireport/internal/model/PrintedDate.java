package io.github.ogireport.internal.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date found in a compact text.
 *
 * @param date the date
 * @param end  the offset behind it
 */
record PrintedDate(LocalDate date, int end) {
    private static final int YEAR_DIGITS = 4;

    /** The first full date in {@code text} that starts at or behind {@code from}. */
    static Optional<PrintedDate> find(String text, int from) {
        for (int i = Math.max(0, from); i < text.length(); i++) {
            boolean startsNumber = isDigit(text, i) && !isDigit(text, i - 1);
            if (startsNumber) {
                Optional<PrintedDate> date = at(text, i);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** The full date that starts exactly at {@code start}. */
    static Optional<PrintedDate> at(String text, int start) {
        int yearEnd = digitsEnd(text, start);
        if (yearEnd - start != YEAR_DIGITS) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text, start, yearEnd, 10);
        return monthAndDay(text, yearEnd, year);
    }

    /** A month and a day that start at {@code start}, in {@code year}. */
    static Optional<PrintedDate> dayAt(String text, int start, int year) {
        int monthEnd = digitsEnd(text, start);
        return monthEnd == start || monthEnd - start > 2 || !is(text, monthEnd, '月')
                ? Optional.empty()
                : day(text, monthEnd, year, Integer.parseInt(text, start, monthEnd, 10));
    }

    private static Optional<PrintedDate> monthAndDay(String text, int yearEnd, int year) {
        int monthStart = yearEnd + 1;
        int monthEnd = digitsEnd(text, monthStart);
        boolean separated = is(text, yearEnd, '年') && is(text, monthEnd, '月')
                || isSign(text, yearEnd) && isSign(text, monthEnd) && text.charAt(yearEnd) == text.charAt(monthEnd);
        return !separated || monthEnd == monthStart || monthEnd - monthStart > 2
                ? Optional.empty()
                : day(text, monthEnd, year, Integer.parseInt(text, monthStart, monthEnd, 10));
    }

    private static Optional<PrintedDate> day(String text, int monthEnd, int year, int month) {
        int dayStart = monthEnd + 1;
        int dayEnd = digitsEnd(text, dayStart);
        if (dayEnd == dayStart || dayEnd - dayStart > 2) {
            return Optional.empty();
        }
        int day = Integer.parseInt(text, dayStart, dayEnd, 10);
        int end = is(text, dayEnd, '日') ? dayEnd + 1 : dayEnd;
        try {
            return Optional.of(new PrintedDate(LocalDate.of(year, month, day), end));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int digitsEnd(String text, int start) {
        int i = start;
        while (isDigit(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isSign(String text, int index) {
        return is(text, index, '-') || is(text, index, '/') || is(text, index, '.');
    }

    private static boolean is(String text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }
}
