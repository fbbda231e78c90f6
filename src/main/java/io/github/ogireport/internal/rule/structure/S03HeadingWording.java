package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.text.TextFolding;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** OGI-S03: the headings have the official wording, or one of the wordings that are common enough to accept. */
public final class S03HeadingWording implements Check {
    private static final Map<SectionKind, Set<String>> ACCEPTED = Map.of(
            SectionKind.OVERVIEW,
            Set.of("总体情况", "工作基本情况", "基本情况"),
            SectionKind.PROACTIVE_DISCLOSURE,
            Set.of("主动公开政府信息情况", "行政机关主动公开政府信息情况"),
            SectionKind.REQUEST_HANDLING,
            Set.of("收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况"),
            SectionKind.CHALLENGES,
            Set.of("政府信息公开行政复议行政诉讼情况", "因政府信息公开工作被申请行政复议提起行政诉讼情况", "因政府信息公开工作被申请行政复议提起行政诉讼的情况"),
            SectionKind.PROBLEMS_AND_IMPROVEMENTS,
            Set.of("存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题及改进措施", "政府信息公开工作存在的主要问题及改进措施"),
            SectionKind.OTHER_MATTERS,
            Set.of("其他需要报告的事项", "其他需要报告事项", "其他报告的事项", "其他报告事项"));

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        List<ReportSection> sections = context.report().sections();
        for (int i = 0; i < sections.size(); i++) {
            ReportSection section = sections.get(i);
            ReportPath path = SectionPath.of(section.kind());
            if (section.heading().isEmpty()) {
                collector.notAssessable(path, "reason.noHeading");
            } else if (isAccepted(section)) {
                collector.passed(path);
            } else {
                collector.violated(Violation.at(path).withArguments(section.heading()));
            }
        }
    }

    /** Most headings are a number, 、 and the words of the form, and need no taking apart. */
    private static boolean isAccepted(ReportSection section) {
        Set<String> accepted = ACCEPTED.getOrDefault(section.kind(), Set.of());
        String heading = TextFolding.simplified(section.heading());
        boolean plain = heading.indexOf('、') == 1
                && "一二三四五六".indexOf(heading.charAt(0)) >= 0
                && accepted.contains(heading.substring(2));
        return plain || accepted.contains(words(heading));
    }

    /** The heading without its number, punctuation and blanks. */
    private static String words(String heading) {
        StringBuilder words = new StringBuilder(heading.length());
        boolean numbered = false;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            boolean ends = c == '、' || c == '．' || c == '.' || c == '）' || c == ')';
            if (ends && !numbered && isNumber(words)) {
                words.setLength(0);
                numbered = true;
            } else if (Character.isIdeographic(c)) {
                words.append(c);
            }
        }
        return words.toString();
    }

    private static boolean isNumber(StringBuilder words) {
        for (int i = 0; i < words.length(); i++) {
            if ("一二三四五六".indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
