package io.github.ogireport.reliability;

import io.github.ogireport.bench.FormWording;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;

/** The printed words of the two official forms, written down in the tests once more, independently of the grammar. */
final class PrintedLabels {
    private PrintedLabels() {}

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
        return FormWording.block(row.item());
    }

    static String of(ProactiveRow row, TableForm form) {
        return FormWording.row(row, form);
    }

    static String of(ProactiveColumn column, TableForm form) {
        boolean old = form == TableForm.FORM_2019;
        return FormWording.column(column, old ? ProactiveRow.PROCUREMENT : ProactiveRow.FEES, form);
    }

    static String of(RequestRow row) {
        return FormWording.row(row);
    }

    /** The label of the group that starts with {@code row}, or {@code ""}. */
    static String groupBefore(RequestRow row) {
        return row == RequestRow.DISCLOSED ? FormWording.OUTCOMES : FormWording.group(row);
    }
}
