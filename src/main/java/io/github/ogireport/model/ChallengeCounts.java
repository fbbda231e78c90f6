package io.github.ogireport.model;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import java.io.Serializable;
import java.util.List;

/**
 * One group of the table of reconsideration and litigation, with its five cells.
 *
 * @param group       which group
 * @param upheld      结果维持
 * @param corrected   结果纠正
 * @param otherResult 其他结果
 * @param pending     尚未审结
 * @param total       总计
 * @since 0.1.0
 */
public record ChallengeCounts(
        ChallengeGroup group, Cell upheld, Cell corrected, Cell otherResult, Cell pending, Cell total)
        implements RowCounts, Serializable {
    private static final List<ChallengeResult> COLUMNS = List.of(ChallengeResult.values());

    @Override
    public ChallengeGroup row() {
        return group;
    }

    @Override
    public List<ChallengeResult> columns() {
        return COLUMNS;
    }

    @Override
    public List<Cell> cells() {
        return List.of(upheld, corrected, otherResult, pending, total);
    }

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
