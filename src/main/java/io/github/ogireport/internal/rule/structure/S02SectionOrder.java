package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-S02: the sections stand in the order of the form. */
public final class S02SectionOrder implements Check {
    @Override
    public void check(RuleContext context, RuleCollector collector) {
        List<ReportSection> sections = context.report().sections();
        boolean ordered = true;
        for (int i = 1; i < sections.size(); i++) {
            SectionKind before = sections.get(i - 1).kind();
            SectionKind kind = sections.get(i).kind();
            if (kind.compareTo(before) < 0) {
                ordered = false;
                collector.violated(Violation.at(SectionPath.of(kind))
                        .withArguments("@" + SectionPath.of(kind), "@" + SectionPath.of(before)));
            }
        }
        if (ordered && sections.isEmpty()) {
            collector.notApplicable(ReportPath.report(), "reason.noSections");
        } else if (ordered) {
            collector.passed(ReportPath.report());
        }
    }
}
