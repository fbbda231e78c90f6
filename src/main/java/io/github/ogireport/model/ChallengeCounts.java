package io.github.ogireport.model;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import java.io.Serializable;

/**
 * One group of the table of reconsideration and litigation, with its five cells.
 *
 * @param group       which group
 * @param upheld      结果维持
 * @param corrected   结果纠正
 * @param otherResult 其他结果
 * @param pending     尚未审结
 * @param total       总计
 */
public record ChallengeCounts(
        ChallengeGroup group, Cell upheld, Cell corrected, Cell otherResult, Cell pending, Cell total)
        implements Serializable {
    /** The cell of {@code column}. */
    public Cell cell(ChallengeResult column) {
        return switch (column) {
            case UPHELD -> upheld;
            case CORRECTED -> corrected;
            case OTHER_RESULT -> otherResult;
            case PENDING -> pending;
            case TOTAL -> total;
        };
    }
}
