package io.github.ogireport.model;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import java.io.Serializable;
import java.util.List;

/**
 * The table of administrative reconsideration and litigation, which both forms have alike.
 *
 * @param present                        whether any of the table is in the text
 * @param reconsideration                行政复议
 * @param directLitigation               行政诉讼, 未经复议直接起诉
 * @param litigationAfterReconsideration 行政诉讼, 复议后起诉
 * @since 0.1.0
 */
public record Challenges(
        boolean present,
        ChallengeCounts reconsideration,
        ChallengeCounts directLitigation,
        ChallengeCounts litigationAfterReconsideration)
        implements Serializable {
    /** The three groups, in the order of the form. */
    public List<ChallengeCounts> rows() {
        return List.of(reconsideration, directLitigation, litigationAfterReconsideration);
    }

    /** The entry of {@code group}. */
    public ChallengeCounts group(ChallengeGroup group) {
        return switch (group) {
            case RECONSIDERATION -> reconsideration;
            case DIRECT_LITIGATION -> directLitigation;
            case LITIGATION_AFTER_RECONSIDERATION -> litigationAfterReconsideration;
        };
    }

    /** The cell of {@code group} and {@code column}. */
    public Cell cell(ChallengeGroup group, ChallengeResult column) {
        return group(group).cell(column);
    }
}
