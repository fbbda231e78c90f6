package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.path.ReportPath;
import java.math.BigDecimal;
import java.util.List;

/**
 * What came of a sum.
 *
 * @param kind     how it came out
 * @param left     the numbers of the left side added up
 * @param right    the numbers of the right side added up
 * @param blocking the paths of the cells that keep the sum from being judged, or that would have to hold something
 */
public record Judgement(Kind kind, BigDecimal left, BigDecimal right, List<ReportPath> blocking) {
    /** How a sum comes out. */
    public enum Kind {
        /** All cells are numbers and both sides are equal. */
        EXACT,
        /** Both sides are equal when blank cells count as nothing. */
        WITH_BLANKS,
        /** Both sides differ when blank cells count as nothing, and a number in some of them could make both equal. */
        UNFILLED,
        /** Cells cannot be read or are missing. */
        BLOCKED,
        /** Both sides differ, and no filling of blank cells could help. */
        BROKEN
    }

    /** Takes a copy of the list. */
    public Judgement {
        blocking = List.copyOf(blocking);
    }

    /** Left minus right. */
    public BigDecimal difference() {
        return left.subtract(right);
    }

    /** Whether it is known if the sum holds. */
    public boolean isCertain() {
        return kind != Kind.BLOCKED && kind != Kind.UNFILLED;
    }
}
