package io.github.ogireport.internal.statement;

/** What a statement says has happened to its topic. */
public enum Act {
    /** 收到, 受理, 新收. */
    RECEIVED,
    /** 办结, 答复. */
    HANDLED,
    /** 共需办理: those received and those carried in. */
    DUE,
    /** 上年结转. */
    CARRIED_IN,
    /** 结转下年度. */
    CARRIED_FORWARD,
    /** 予以公开. */
    DISCLOSED,
    /** 部分公开. */
    PARTLY_DISCLOSED,
    /** 予以公开及部分公开, counted together. */
    DISCLOSED_OR_PARTLY,
    /** 不予公开. */
    REFUSED,
    /** 无法提供. */
    UNABLE,
    /** 不予处理. */
    NOT_PROCESSED,
    /** 其他处理. */
    OTHER_HANDLING,
    /** 结果维持. */
    UPHELD,
    /** 结果纠正. */
    CORRECTED,
    /** 其他结果. */
    OTHER_RESULT,
    /** 尚未审结. */
    PENDING,
    /** 制发. */
    ISSUED,
    /** 废止. */
    REPEALED,
    /** 现行有效. */
    IN_FORCE,
    /** 修改. */
    AMENDED,
    /** Decisions made. */
    DECIDED,
    /** Money charged. */
    CHARGED,
    /** Disputes there were. */
    OCCURRED;

    boolean isOutcome() {
        return ordinal() >= DISCLOSED.ordinal() && ordinal() <= OTHER_HANDLING.ordinal();
    }

    boolean isCarried() {
        return this == CARRIED_IN || this == CARRIED_FORWARD;
    }

    boolean isOutcomeOrCarried() {
        return isOutcome() || isCarried();
    }

    boolean isResult() {
        return ordinal() >= UPHELD.ordinal() && ordinal() <= PENDING.ordinal();
    }
}
