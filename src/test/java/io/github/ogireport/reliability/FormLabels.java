package io.github.ogireport.reliability;

import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;

/** The printed words of the two official forms, written down here once more, independently of the grammar. */
final class FormLabels {
    private FormLabels() {}

    static String of(SectionKind section) {
        return switch (section) {
            case OVERVIEW -> "一、总体情况";
            case PROACTIVE_DISCLOSURE -> "二、主动公开政府信息情况";
            case REQUEST_HANDLING -> "三、收到和处理政府信息公开申请情况";
            case CHALLENGES -> "四、政府信息公开行政复议、行政诉讼情况";
            case PROBLEMS_AND_IMPROVEMENTS -> "五、存在的主要问题及改进情况";
            case OTHER_MATTERS -> "六、其他需要报告的事项";
        };
    }

    static String block(ProactiveRow row) {
        return switch (row.item()) {
            case 1 -> "第二十条第（一）项";
            case 5 -> "第二十条第（五）项";
            case 6 -> "第二十条第（六）项";
            case 8 -> "第二十条第（八）项";
            default -> "第二十条第（九）项";
        };
    }

    static String of(ProactiveRow row, TableForm form) {
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

    static String of(ProactiveColumn column, TableForm form) {
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
            case AMOUNT -> form == TableForm.FORM_2019 ? "采购总金额" : "本年收费金额（单位：万元）";
            case ITEMS -> "采购项目数量";
        };
    }

    static String of(RequestRow row) {
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

    /** The label of the group that starts with {@code row}, or {@code ""}. */
    static String groupBefore(RequestRow row) {
        return switch (row) {
            case DISCLOSED -> "三、本年度办理结果";
            case STATE_SECRET -> "（三）不予公开";
            case NOT_HELD -> "（四）无法提供";
            case PETITION_OR_COMPLAINT -> "（五）不予处理";
            case CLARIFICATION_OVERDUE -> "（六）其他处理";
            default -> "";
        };
    }
}
