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

    /** The last year is what the report is about. */
    public static final String ARTICLE_49 = "《政府信息公开条例》第四十九条";

    /** That reports are not alike. */
    public static final String NOT_ALIKE = NOTICE_2021 + "：年度报告不得内容雷同";

    /** The same, where section five names the problems of the year. */
    public static final String OWN_PROBLEMS = "《政府信息公开条例》第五十条第一款第四项；" + NOT_ALIKE;

    /** That figures are right and not alike. */
    public static final String OWN_FIGURES = NOTICE_2021 + "：年度报告内容应当准确，不得雷同";

    /** The tables and the prose are parts of one report, so they must agree; no article says so in these words. */
    public static final String AGREEMENT = NOTICE_2021 + "关于内容准确、完整的要求；审核实践";

    /** What goes on from one year to the next in the table of requests. */
    public static final String CARRY_OVER = "国办公开办函〔2021〕30号、〔2019〕60号年度报告格式：“上年结转”与“结转下年度继续办理”";

    /** The stock of documents of the 2021 form. */
    public static final String STOCK = NOTICE_2021 + "年度报告格式：本年制发件数、本年废止件数、现行有效件数";

    /** The items of the 2019 form. */
    public static final String ITEMS = "国办公开办函〔2019〕60号年度报告格式：上一年项目数量、本年增/减";

    /** The pending cases of the form. */
    public static final String PENDING = "由年度报告格式“尚未审结”推得，非官方勾稽关系";

    /** A report on the work of a whole area. */
    public static final String AREA = "《政府信息公开条例》第四条第三款、第四十九条；各地汇总编制要求";

    /** The same, where its figures are those of all members. */
    public static final String AREA_FIGURES = "《政府信息公开条例》第四条第三款、第四十九条第二款；各地汇总编制要求";

    /** Who owes a report. */
    public static final String EACH_BODY = "《政府信息公开条例》第四条第三款、第四十九条";

    /** What goes to reconsideration before it goes to court. */
    public static final String RECONSIDERATION_LAW = "《行政复议法》第二十三条第一款第四项（2024年1月1日起施行）";

    /** The notice of one city on the length of section one. */
    public static final String LOCAL_NOTICE = "怀化市2024年1月关于年度报告编制的通知（地方要求）";

    /** Who can make rules. */
    public static final String LEGISLATION_LAW = "《立法法》关于规章制定权限的规定";

    /** Where the processing fee comes from. No provision orders its statement in every report, so its absence is no error. */
    public static final String PROCESSING_FEE =
            "《政府信息公开条例》第四十二条：“申请人申请公开政府信息的数量、频次明显超过合理范围的，行政机关可以收取信息处理费”；国办函〔2020〕109号";
    /** The rules on the processing fee. */
    public static final String FEE_MEASURES = "国办函〔2020〕109号《政府信息公开信息处理费管理办法》";

    /** A reviewer's practice without a source in the law. */
    public static final String PRACTICE = "审核实践（没有法定依据）";

    /** A thing to look at, without a source. */
    public static final String HINT = "核查提示，非官方规定";

    private LegalBasis() {}
}
