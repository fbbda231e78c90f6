package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Act;

/** The time that a sentence speaks of, as far as its words have said. */
final class SentenceTime {
    private final int reportYear;
    /** A time that an opening clause gives all after it: 第四季度，收到…… */
    private boolean partOfYear;

    private boolean years;
    /** Whether a clause before counted a part of the year, or several: 上半年收到19件，办结20件. */
    private boolean countedPart;

    private boolean thisYear;
    private boolean nextYear;
    /** Whether {@link #year} is that of 上年. */
    private boolean lastYear;

    private int year;

    SentenceTime(int reportYear) {
        this.reportYear = reportYear;
    }

    /** Gives a clause the time of those that opened the sentence. */
    void begin(ClauseState clause) {
        clause.partOfYear = partOfYear;
        clause.years = years;
    }

    /** Takes over the time of a clause without figures, which is that of all after it. */
    void opened(ClauseState clause) {
        partOfYear = clause.partOfYear;
        years = clause.years;
    }

    /** Takes the time of a clause with figures. */
    void counted(ClauseState clause) {
        countedPart |= clause.partOfYear || clause.years;
    }

    /** Takes what the words of a claim say of the year. */
    void notice(ClaimWords words, ClauseState clause) {
        if (!words.carried && !words.nextYear) {
            boolean back = lastYear && words.reportYear;
            year = words.year > 0 ? words.year : words.lastYear ? Math.max(reportYear - 1, 1) : back ? 0 : year;
            lastYear = words.lastYear || lastYear && words.year == 0 && !back;
        }
        clause.years |= words.severalYears;
        thisYear |= words.thisYear || words.year > 0;
        if (words.thisYear) {
            partOfYear = false;
            years = false;
            countedPart = false;
            clause.partOfYear = false;
            clause.years = false;
        }
    }

    /** Takes whether the claim at hand speaks of the next year. */
    void nextYear(boolean said) {
        nextYear = said;
    }

    /** Whether the year of the report is named. */
    boolean isThisYear() {
        return thisYear;
    }

    /**
     * Whether a figure of {@code act} is that of another year, of several or of a part of one. What is carried names the year it
     * comes from, unless it is named as {@code unfinished}.
     */
    boolean isOther(Act act, boolean unfinished, ClauseState clause) {
        boolean otherYear = year > 0 && reportYear > 0 && year != reportYear;
        return clause.partOfYear
                || clause.years
                || countedPart && act != Act.RECEIVED
                || (otherYear || nextYear) && (!act.isCarried() || unfinished);
    }
}
