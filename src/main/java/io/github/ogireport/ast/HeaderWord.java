package io.github.ogireport.ast;

/**
 * What a header cell or a group label of a table was recognised as, in the order of the form.
 *
 * @since 0.1.0
 */
public enum HeaderWord {
    /** 第二十条第（一）项 and the other items: the title of a block. */
    BLOCK_HEADER,
    /** 信息内容. */
    INFORMATION_CONTENT,
    /** 本年制发件数 (2021). */
    ISSUED,
    /** 本年废止件数 (2021). */
    REPEALED,
    /** 现行有效件数 (2021). */
    IN_FORCE,
    /** 本年新制作数量 (2019). */
    NEWLY_PRODUCED,
    /** 本年新公开数量 (2019). */
    NEWLY_DISCLOSED,
    /** 本年新: one of the two before, its second half lost. */
    NEW_CUT_OFF,
    /** 对外公开总数量 (2019). */
    TOTAL_DISCLOSED,
    /** 上一年项目数量 (2019). */
    ITEMS_LAST_YEAR,
    /** 本年增/减 (2019). */
    CHANGE,
    /** 处理决定数量. */
    DECISIONS,
    /** 本年处理决定数量 (2021). */
    DECISIONS_THIS_YEAR,
    /** 本年收费金额 (2021). */
    FEE_AMOUNT,
    /** 采购项目数量 (2019). */
    PROCUREMENT_ITEMS,
    /** 采购总金额 (2019). */
    PROCUREMENT_AMOUNT,
    /** 本列数据的勾稽关系为…. */
    CHECK_RELATION,
    /** 申请人情况. */
    APPLICANTS,
    /** 自然人. */
    NATURAL_PERSON,
    /** 法人或其他组织. */
    ORGANISATIONS,
    /** 商业企业. */
    ENTERPRISE,
    /** 科研机构. */
    RESEARCH,
    /** 社会公益组织. */
    PUBLIC_INTEREST,
    /** 法律服务机构. */
    LEGAL_SERVICE,
    /** 其他. */
    OTHER,
    /** 总计. */
    TOTAL,
    /** 数据1 and the like. */
    DATA_COLUMN,
    /** 三、本年度办理结果. */
    OUTCOMES,
    /** （三）不予公开. */
    REFUSED,
    /** （四）无法提供. */
    UNABLE_TO_PROVIDE,
    /** （五）不予处理. */
    NOT_PROCESSED,
    /** （六）其他处理 (2021). */
    OTHER_HANDLING_GROUP,
    /** 行政复议. */
    RECONSIDERATION,
    /** 行政诉讼. */
    LITIGATION,
    /** 未经复议直接起诉. */
    DIRECT_LITIGATION,
    /** 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION,
    /** 结果维持. */
    UPHELD,
    /** 结果纠正. */
    CORRECTED,
    /** 其他结果. */
    OTHER_RESULT,
    /** 尚未审结. */
    PENDING,
    /** A word that the form does not have in this place. */
    UNKNOWN
}
