package io.github.ogireport.bench;

import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import java.util.List;

/** The wording of the official forms, in full-width punctuation. */
public final class FormWording {
    static final String CONTENT = "信息内容";
    static final String RELATION = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    public static final String OUTCOMES = "三、本年度办理结果";
    static final List<String> ORGANISATIONS = List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
    static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    static final List<String> CHALLENGE_GROUPS = List.of("行政复议", "未经复议直接起诉", "复议后起诉");

    private FormWording() {}

    public static String block(int item) {
        return "第二十条第（" + "零一二三四五六七八九".charAt(item) + "）项";
    }

    public static String row(ProactiveRow row, TableForm form) {
        return switch (row) {
            case RULES -> "规章";
            case NORMATIVE_DOCUMENTS -> form == TableForm.FORM_2019 ? "规范性文件" : "行政规范性文件";
            case LICENSING -> "行政许可";
            case OTHER_SERVICES -> "其他对外管理服务事项";
            case PENALTIES -> "行政处罚";
            case COMPULSION -> "行政强制";
            case FEES -> "行政事业性收费";
            case PROCUREMENT -> "政府集中采购";
        };
    }

    public static String column(ProactiveColumn column, ProactiveRow row, TableForm form) {
        return switch (column) {
            case ISSUED -> "本年制发件数";
            case REPEALED -> "本年废止件数";
            case IN_FORCE -> "现行有效件数";
            case NEWLY_PRODUCED -> "本年新制作数量";
            case NEWLY_DISCLOSED -> "本年新公开数量";
            case TOTAL_DISCLOSED -> "对外公开总数量";
            case ITEMS_LAST_YEAR -> "上一年项目数量";
            case CHANGE -> "本年增/减";
            case DECISIONS -> form == TableForm.FORM_2019 ? "处理决定数量" : "本年处理决定数量";
            case AMOUNT -> row == ProactiveRow.FEES ? "本年收费金额（单位：万元）" : "采购总金额";
            case ITEMS -> "采购项目数量";
        };
    }

    /** The label of the group that begins with {@code row}; empty if none does. */
    public static String group(RequestRow row) {
        return switch (row) {
            case STATE_SECRET -> "（三）不予公开";
            case NOT_HELD -> "（四）无法提供";
            case PETITION_OR_COMPLAINT -> "（五）不予处理";
            case CLARIFICATION_OVERDUE -> "（六）其他处理";
            default -> "";
        };
    }

    public static String row(RequestRow row) {
        return switch (row) {
            case NEWLY_RECEIVED -> "一、本年新收政府信息公开申请数量";
            case CARRIED_IN -> "二、上年结转政府信息公开申请数量";
            case DISCLOSED -> "（一）予以公开";
            case PARTIALLY_DISCLOSED -> "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
            case STATE_SECRET -> "1.属于国家秘密";
            case PROHIBITED_BY_LAW -> "2.其他法律行政法规禁止公开";
            case SECURITY_OR_STABILITY -> "3.危及“三安全一稳定”";
            case THIRD_PARTY_RIGHTS -> "4.保护第三方合法权益";
            case INTERNAL_AFFAIRS -> "5.属于三类内部事务信息";
            case DELIBERATIVE_PROCESS -> "6.属于四类过程性信息";
            case ENFORCEMENT_FILE -> "7.属于行政执法案卷";
            case ADMINISTRATIVE_INQUIRY -> "8.属于行政查询事项";
            case NOT_HELD -> "1.本机关不掌握相关政府信息";
            case NEEDS_CREATION -> "2.没有现成信息需要另行制作";
            case STILL_UNCLEAR -> "3.补正后申请内容仍不明确";
            case PETITION_OR_COMPLAINT -> "1.信访举报投诉类申请";
            case DUPLICATE -> "2.重复申请";
            case PUBLIC_PUBLICATION -> "3.要求提供公开出版物";
            case UNJUSTIFIED_MASS_REQUESTS -> "4.无正当理由大量反复申请";
            case CONFIRM_OR_REISSUE -> "5.要求行政机关确认或重新出具已获取信息";
            case CLARIFICATION_OVERDUE -> "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请";
            case FEE_OVERDUE -> "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";
            case OTHER_REASON -> "3.其他";
            case OTHER_HANDLING -> "（六）其他处理";
            case OUTCOMES_TOTAL -> "（七）总计";
            case CARRIED_FORWARD -> "四、结转下年度继续办理";
        };
    }
}
