package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.KeywordSet;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.Optional;

/** OGI-S09: section five says something, and names both problems and what is done about them. */
public final class S09ProblemsAndMeasures implements Check {
    private static final int PROBLEMS = 1;
    private static final KeywordSet PARTS = KeywordSet.of(List.of(
            List.of(
                    "问题", "不足", "短板", "差距", "薄弱", "有待", "不够", "困难", "欠缺", "不到位", "不强", "不高", "不深", "不多", "不及时", "不规范",
                    "不完善", "不健全", "缺乏", "滞后", "弱项", "单一", "不全"),
            List.of(
                    "下一步", "下步", "改进", "措施", "整改", "今后", "接下来", "加强", "加大", "进一步", "强化", "完善", "提升", "提高", "优化",
                    "将继续")));
    private static final int EMPTY_STATEMENT = 12;

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        ReportPath path = SectionPath.of(SectionKind.PROBLEMS_AND_IMPROVEMENTS);
        Optional<ReportSection> section = context.report().section(SectionKind.PROBLEMS_AND_IMPROVEMENTS);
        if (section.isEmpty()) {
            collector.notApplicable(path, "reason.sectionMissing", "@" + path);
            return;
        }
        List<ReportParagraph> paragraphs = section.get().paragraphs();
        int found = PARTS.scan(paragraphs, 0);
        boolean nothing = saysNothing(paragraphs);
        if (found == PARTS.all() && !nothing) {
            collector.passed(path);
        } else if (!AbsenceProof.of(context).ofText(SectionKind.PROBLEMS_AND_IMPROVEMENTS)) {
            collector.notAssessable(path, AbsenceProof.NOT_PROVEN);
        } else if (nothing) {
            collector.violated(Violation.at(path).withKey("OGI-S09.empty"));
        } else {
            collector.violated(Violation.at(path).withKey((found & PROBLEMS) == 0 ? "OGI-S09" : "OGI-S09.noMeasures"));
        }
    }

    /** Whether there is no text, or only 无 and the like. */
    private static boolean saysNothing(List<ReportParagraph> paragraphs) {
        int length = 0;
        boolean none = paragraphs.isEmpty();
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            length += text.length();
            none |= text.startsWith("无") || text.startsWith("没有") || text.contains("度无") || text.startsWith("暂无");
        }
        return length == 0 || none && length <= EMPTY_STATEMENT;
    }
}
