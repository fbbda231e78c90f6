package io.github.ogireport.internal.rule.base;

/** The sources that several rules rest on, in the words that users see. */
public final class LegalBasis {
    /** The national form of the report. */
    public static final String FORM = "国办公开办函〔2021〕30号、〔2019〕60号所附年度报告格式";

    /** The relation printed in the head of the table of requests. */
    public static final String CHECK_RELATION = "年度报告格式表内勾稽关系：第一项加第二项之和，等于第三项加第四项之和";

    /** The contents that the report must have. */
    public static final String ARTICLE_50 = "《政府信息公开条例》第五十条";

    /** The two notices, where the rule is about which of them applies. */
    public static final String NOTICES = "国办公开办函〔2019〕60号、国办公开办函〔2021〕30号";

    /** The notice that orders the 2021 form and names the contents of section one. */
    public static final String NOTICE_2021 = "国办公开办函〔2021〕30号";

    /** What the same notice says that section one contains, word for word. */
    public static final String OVERVIEW_OF_2021 = NOTICE_2021 + "：总体情况“主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障”";

    /** The provision on what is disclosed on one's own initiative. */
    public static final String ARTICLE_20 = "《政府信息公开条例》第二十条，年度报告格式";

    /** The provision on mass and repeated requests. */
    public static final String ARTICLE_35 = "《政府信息公开条例》第三十五条";

    /** Who can make rules. */
    public static final String LEGISLATION_LAW = "《立法法》关于规章制定权限的规定";

    /** Where the processing fee comes from. No provision orders its statement in every report, so its absence is no error. */
    public static final String PROCESSING_FEE =
            "《政府信息公开条例》第四十二条：“申请人申请公开政府信息的数量、频次明显超过合理范围的，行政机关可以收取信息处理费”；国办函〔2020〕109号";
    /** The rules on the processing fee. */
    public static final String FEE_MEASURES = "国办函〔2020〕109号《政府信息公开信息处理费管理办法》";

    /** A reviewer's practice without a source in the law. */
    public static final String PRACTICE = "审核实践（没有法定依据）";

    private LegalBasis() {}
}
