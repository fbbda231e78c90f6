package io.github.ogireport.rule.example;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.AbstractRule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;
import java.util.Map;
import java.util.Optional;

/** A provincial rule: section one has at most 1,000 characters. */
public final class OverviewLimitRule extends AbstractRule {
    private static final int LIMIT = 1000;
    private static final RuleMessages MESSAGES = RuleMessages.of(
            Map.of("HN-01", "有 {0} 字，多于 {1} 字", "HN-01.formula", "第一部分不超过1000字", "HN-01.noOverview", "没有第一部分"),
            Map.of(
                    "HN-01", "It has {0} characters, more than {1}",
                    "HN-01.formula", "Section 1 has at most 1,000 characters",
                    "HN-01.noOverview", "There is no section 1"));

    /** Made once, for all reports. */
    public OverviewLimitRule() {
        super("HN-01", Severity.WARNING, RuleScope.STRUCTURE, "省政府办公厅关于年度报告编制的通知", MESSAGES);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        SectionPath path = SectionPath.of(SectionKind.OVERVIEW);
        Optional<ReportSection> overview = context.report().section(SectionKind.OVERVIEW);
        if (overview.isEmpty()) {
            collector.notAssessable(path, "HN-01.noOverview");
            return;
        }
        int length = overview.get().text().length();
        if (length <= LIMIT) {
            collector.passed(path);
        } else {
            collector.violated(Violation.at(path).withArguments(Integer.toString(length), Integer.toString(LIMIT)));
        }
    }
}
