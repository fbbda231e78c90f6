package io.github.ogireport.form;

import static io.github.ogireport.form.RequestRow.Part.FORWARD;
import static io.github.ogireport.form.RequestRow.Part.INTAKE;
import static io.github.ogireport.form.RequestRow.Part.OUTCOME;
import static io.github.ogireport.form.RequestRow.Part.TOTAL;

import io.github.ogireport.internal.message.Messages;
import java.util.List;
import java.util.Locale;

/**
 * The numeric rows of the table of requests, in the order of the form.
 *
 * @since 0.1.0
 */
public enum RequestRow implements FormRow {
    /** 一、本年新收政府信息公开申请数量. */
    NEWLY_RECEIVED("newlyReceived", INTAKE),
    /** 二、上年结转政府信息公开申请数量. */
    CARRIED_IN("carriedIn", INTAKE),
    /** 三（一）予以公开. */
    DISCLOSED("disclosed", OUTCOME),
    /** 三（二）部分公开. */
    PARTIALLY_DISCLOSED("partiallyDisclosed", OUTCOME),
    /** 三（三）1.属于国家秘密. */
    STATE_SECRET("stateSecret", OUTCOME),
    /** 三（三）2.其他法律行政法规禁止公开. */
    PROHIBITED_BY_LAW("prohibitedByLaw", OUTCOME),
    /** 三（三）3.危及“三安全一稳定”. */
    SECURITY_OR_STABILITY("securityOrStability", OUTCOME),
    /** 三（三）4.保护第三方合法权益. */
    THIRD_PARTY_RIGHTS("thirdPartyRights", OUTCOME),
    /** 三（三）5.属于三类内部事务信息. */
    INTERNAL_AFFAIRS("internalAffairs", OUTCOME),
    /** 三（三）6.属于四类过程性信息. */
    DELIBERATIVE_PROCESS("deliberativeProcess", OUTCOME),
    /** 三（三）7.属于行政执法案卷. */
    ENFORCEMENT_FILE("enforcementFile", OUTCOME),
    /** 三（三）8.属于行政查询事项. */
    ADMINISTRATIVE_INQUIRY("administrativeInquiry", OUTCOME),
    /** 三（四）1.本机关不掌握相关政府信息. */
    NOT_HELD("notHeld", OUTCOME),
    /** 三（四）2.没有现成信息需要另行制作. */
    NEEDS_CREATION("needsCreation", OUTCOME),
    /** 三（四）3.补正后申请内容仍不明确. */
    STILL_UNCLEAR("stillUnclear", OUTCOME),
    /** 三（五）1.信访举报投诉类申请. */
    PETITION_OR_COMPLAINT("petitionOrComplaint", OUTCOME),
    /** 三（五）2.重复申请. */
    DUPLICATE("duplicate", OUTCOME),
    /** 三（五）3.要求提供公开出版物. */
    PUBLIC_PUBLICATION("publicPublication", OUTCOME),
    /** 三（五）4.无正当理由大量反复申请. */
    UNJUSTIFIED_MASS_REQUESTS("unjustifiedMassRequests", OUTCOME),
    /** 三（五）5.要求行政机关确认或重新出具已获取信息. */
    CONFIRM_OR_REISSUE("confirmOrReissue", OUTCOME),
    /** 三（六）1.申请人无正当理由逾期不补正 … (2021 form). */
    CLARIFICATION_OVERDUE("clarificationOverdue", OUTCOME),
    /** 三（六）2.申请人逾期未按收费通知要求缴纳费用 … (2021 form). */
    FEE_OVERDUE("feeOverdue", OUTCOME),
    /** 三（六）3.其他 (2021 form). */
    OTHER_REASON("otherReason", OUTCOME),
    /** 三（六）其他处理, one row without sub-rows (2019 form). */
    OTHER_HANDLING("otherHandling", OUTCOME),
    /** 三（七）总计. */
    OUTCOMES_TOTAL("outcomesTotal", TOTAL),
    /** 四、结转下年度继续办理. */
    CARRIED_FORWARD("carriedForward", FORWARD);

    private static final List<Applicant> COLUMNS = List.of(Applicant.values());

    private final String key;
    private final Part part;

    RequestRow(String key, Part part) {
        this.key = key;
        this.part = part;
    }

    /** The part a row plays in the printed check relation 一 + 二 = 三（七） + 四. */
    public enum Part {
        /** Items one and two: what came in. */
        INTAKE,
        /** A single outcome of item three. */
        OUTCOME,
        /** 三（七）总计. */
        TOTAL,
        /** Item four. */
        FORWARD
    }

    @Override
    public String key() {
        return key;
    }

    /** The part of this row in the printed check relation. */
    public Part part() {
        return part;
    }

    /** The forms differ in （六）其他处理 alone. */
    @Override
    public boolean isIn(TableForm form) {
        return switch (this) {
            case CLARIFICATION_OVERDUE, FEE_OVERDUE, OTHER_REASON -> form == TableForm.FORM_2021;
            case OTHER_HANDLING -> form == TableForm.FORM_2019;
            default -> true;
        };
    }

    @Override
    public List<Applicant> columns(TableForm form) {
        return isIn(form) ? COLUMNS : List.of();
    }

    @Override
    public TableKind table() {
        return TableKind.REQUESTS;
    }

    @Override
    public String label(Locale locale) {
        return Messages.label("requests." + key, locale);
    }
}
