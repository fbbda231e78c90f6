package io.github.ogireport.internal.statement;

/** What a statement says has happened to its topic. */
public enum Act {
    /** 收到, 受理, 新收. */
    RECEIVED,
    /** 办结, 答复. */
    HANDLED,
    /** 共需办理: those received and those carried in. */
    DUE,
    /** 办理, which may count those received, due or handled. */
    DEALT,
    /** 本年度依申请公开12件: named without a verb, which may count those received, due, handled or disclosed. */
    NAMED,
    /** 结转, which may be from the year before or to the next. */
    CARRIED,
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
    OCCURRED,
    /** Received from 自然人. */
    FROM_PERSONS,
    /** Received from 企业. */
    FROM_ENTERPRISES,
    /** Received from 科研机构. */
    FROM_RESEARCH,
    /** Received from 社会公益组织. */
    FROM_PUBLIC_INTEREST,
    /** Received from 法律服务机构. */
    FROM_LEGAL_SERVICES,
    /** Received from 法人或其他组织. */
    FROM_ORGANISATIONS,
    /** 属于国家秘密; this and all after it are reasons of the rows of the table. */
    STATE_SECRET("秘密"),
    /** 保护第三方合法权益. */
    THIRD_PARTY_RIGHTS("第三方"),
    /** 内部事务信息. */
    INTERNAL_AFFAIRS("内部"),
    /** 过程性信息. */
    DELIBERATIVE_PROCESS("过程"),
    /** 行政执法案卷. */
    ENFORCEMENT_FILE("案卷"),
    /** 行政查询事项. */
    ADMINISTRATIVE_INQUIRY("查询"),
    /** 不掌握相关政府信息. */
    NOT_HELD("掌握"),
    /** 没有现成信息需要另行制作. */
    NEEDS_CREATION("制作"),
    /** 补正后申请内容仍不明确. */
    STILL_UNCLEAR("明确"),
    /** 信访举报投诉类申请. */
    PETITION_OR_COMPLAINT,
    /** 重复申请. */
    DUPLICATE("重复"),
    /** 要求提供公开出版物. */
    PUBLIC_PUBLICATION("出版物"),
    /** 无正当理由大量反复申请. */
    UNJUSTIFIED_MASS_REQUESTS("大量");

    /** What only this reason has in its name. */
    private final String word;

    Act() {
        this("");
    }

    Act(String word) {
        this.word = word;
    }

    /** The reason that {@code words} name; what names none of the others is a petition or complaint. */
    public static Act reason(String words) {
        for (Act act : values()) {
            if (!act.word.isEmpty() && words.contains(act.word)) {
                return act;
            }
        }
        return PETITION_OR_COMPLAINT;
    }

    public boolean isOutcome() {
        return ordinal() >= DISCLOSED.ordinal() && ordinal() <= OTHER_HANDLING.ordinal();
    }

    public boolean isApplicant() {
        return ordinal() >= FROM_PERSONS.ordinal() && ordinal() <= FROM_ORGANISATIONS.ordinal();
    }

    /** Whether it is the reason of one row of the table. */
    public boolean isReason() {
        return ordinal() >= STATE_SECRET.ordinal();
    }

    /** The outcome of which a reason is a row. */
    public Act group() {
        return ordinal() < NOT_HELD.ordinal()
                ? REFUSED
                : ordinal() < PETITION_OR_COMPLAINT.ordinal() ? UNABLE : NOT_PROCESSED;
    }

    public boolean isCarried() {
        return ordinal() >= CARRIED.ordinal() && ordinal() <= CARRIED_FORWARD.ordinal();
    }

    public boolean isOutcomeOrCarried() {
        return isOutcome() || isCarried();
    }

    /** Whether the form has a number for it also where it is a part of another. */
    public boolean hasOwnNumber() {
        return isOutcomeOrCarried() || isResult() || isApplicant() || isReason();
    }

    public boolean isResult() {
        return ordinal() >= UPHELD.ordinal() && ordinal() <= PENDING.ordinal();
    }
}
