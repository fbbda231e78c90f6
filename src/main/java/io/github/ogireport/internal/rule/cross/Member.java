package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.internal.rule.cross.figure.Side;
import io.github.ogireport.internal.text.Words;

/**
 * A report given as that of a member.
 *
 * @param side     the report
 * @param name     the agency as printed, or its place in the list where none is stated
 * @param standing whether its figures can be compared with those of the aggregate
 */
public record Member(Side side, String name, Standing standing) {
    /** Bodies led by their ministries: taxes, customs, weather, posts, survey offices and the like. */
    private static final String[] VERTICAL = {"税务局", "海关", "气象局", "烟草专卖局", "邮政管理局", "海事局", "调查队", "人民银行", "金融监督管理局"};

    /** Whether a member's report belongs to the aggregate. */
    public enum Standing {
        /** On the year of the aggregate, by a body of its own. */
        FIT,
        /** On another year. */
        OTHER_YEAR,
        /** The year is not known. */
        YEAR_UNSTATED,
        /** Of a body that an earlier report in the list is of. */
        REPEATED,
        /** Of the body that the aggregate is of. */
        AGGREGATE_ITSELF
    }

    public boolean isFit() {
        return standing == Standing.FIT;
    }

    /** Whether the body answers to its own ministry and not to the local government, so that no local sum holds it. */
    public boolean isVertical() {
        return Words.anyIn(name, VERTICAL);
    }
}
