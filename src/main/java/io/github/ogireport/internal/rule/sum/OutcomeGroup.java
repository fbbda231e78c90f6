package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.RequestRow;
import java.util.EnumSet;
import java.util.List;

/** The groups of outcomes （三） to （六）, which have no number of their own in the form. */
public enum OutcomeGroup {
    /** （三）不予公开. */
    REFUSED("refused", "不予公开", RequestRow.STATE_SECRET, RequestRow.ADMINISTRATIVE_INQUIRY),
    /** （四）无法提供. */
    UNABLE_TO_PROVIDE("unableToProvide", "无法提供", RequestRow.NOT_HELD, RequestRow.STILL_UNCLEAR),
    /** （五）不予处理. */
    NOT_PROCESSED("notProcessed", "不予处理", RequestRow.PETITION_OR_COMPLAINT, RequestRow.CONFIRM_OR_REISSUE),
    /** （六）其他处理, in the form that divides it. */
    OTHER_HANDLING("otherHandling", "其他处理", RequestRow.CLARIFICATION_OVERDUE, RequestRow.OTHER_REASON);

    private final String key;
    private final String label;
    private final List<RequestRow> rows;

    OutcomeGroup(String key, String label, RequestRow first, RequestRow last) {
        this.key = key;
        this.label = label;
        this.rows = List.copyOf(EnumSet.range(first, last));
    }

    /** The key of the group's name among the messages. */
    public String key() {
        return "group." + key;
    }

    /** The name printed in the form. */
    public String label() {
        return label;
    }

    /** Its rows. */
    public List<RequestRow> rows() {
        return rows;
    }
}
