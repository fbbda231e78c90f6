package io.github.ogireport.internal.statement;

/** What a statement is about. */
public enum Topic {
    /** 政府信息公开申请. */
    REQUESTS,
    /** 行政复议 about open government information. */
    RECONSIDERATION,
    /** 行政诉讼 about open government information, of either kind. */
    LITIGATION,
    /** 未经复议直接起诉. */
    DIRECT_LITIGATION,
    /** 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION,
    /** 规章. */
    RULES,
    /** 行政规范性文件. */
    NORMATIVE_DOCUMENTS,
    /** 行政许可. */
    LICENSING,
    /** 行政处罚. */
    PENALTIES,
    /** 行政强制. */
    COMPULSION,
    /** 行政事业性收费. */
    FEES,
    /** 信息处理费. */
    PROCESSING_FEE,
    /** Something the tables do not count, such as calls to a hotline or proposals of delegates. */
    OTHER_MATTER,
    /** Not said. */
    UNSAID;

    /** Whether this is reconsideration or litigation. */
    public boolean isChallenge() {
        return ordinal() >= RECONSIDERATION.ordinal() && ordinal() <= LITIGATION_AFTER_RECONSIDERATION.ordinal();
    }

    public boolean isKindOfLitigation() {
        return this == DIRECT_LITIGATION || this == LITIGATION_AFTER_RECONSIDERATION;
    }

    public boolean isDocument() {
        return this == RULES || this == NORMATIVE_DOCUMENTS;
    }

    public boolean isDecision() {
        return this == LICENSING || this == PENALTIES || this == COMPULSION;
    }

    public boolean isMoney() {
        return this == FEES || this == PROCESSING_FEE;
    }

    /** Whether the form counts this in what {@code amount} counts: money in yuan, all else in pieces. */
    public boolean counts(Amount amount) {
        if (isMoney()) {
            return amount.money();
        }
        if (this == REQUESTS && amount.unit().startsWith("件")) {
            return true;
        }
        String units = isDecision() ? "件宗起例次份" : isDocument() ? "件份条个部项" : "件宗起例次份条个";
        return !amount.money()
                && (isDecision() && amount.unit().equals("件次")
                        || amount.unit().length() == 1 && units.contains(amount.unit())
                        || amount.unit().isEmpty() && amount.isZero());
    }
}
