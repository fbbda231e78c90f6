package io.github.ogireport.internal.rule;

import io.github.ogireport.form.SectionKind;

/** The headings of the form. */
final class TestHeadings {
    private TestHeadings() {}

    static String of(SectionKind kind) {
        return switch (kind) {
            case OVERVIEW -> "一、总体情况";
            case PROACTIVE_DISCLOSURE -> "二、主动公开政府信息情况";
            case REQUEST_HANDLING -> "三、收到和处理政府信息公开申请情况";
            case CHALLENGES -> "四、政府信息公开行政复议、行政诉讼情况";
            case PROBLEMS_AND_IMPROVEMENTS -> "五、存在的主要问题及改进情况";
            case OTHER_MATTERS -> "六、其他需要报告的事项";
        };
    }
}
