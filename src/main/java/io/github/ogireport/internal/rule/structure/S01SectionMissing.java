package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;

/** OGI-S01: all six sections are there. */
public final class S01SectionMissing implements Check {
    @Override
    public void check(RuleContext context, RuleCollector collector) {
        for (SectionKind kind : SectionKind.values()) {
            if (context.report().section(kind).isPresent()) {
                collector.passed(SectionPath.of(kind));
            } else if (AbsenceProof.of(context).ofSection(kind)) {
                collector.violated(Violation.at(SectionPath.of(kind)));
            } else {
                collector.notAssessable(SectionPath.of(kind), AbsenceProof.NOT_PROVEN);
            }
        }
    }
}
