package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.BodyKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.KeywordSet;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-S10: the report of a government states the results of assessment, social review and accountability. */
public final class S10AssessmentResults implements Check {
    private static final List<String> NAMES =
            List.of("assessment.performance", "assessment.review", "assessment.accountability");
    private static final KeywordSet KINDS = KeywordSet.of(
            List.of(List.of("考核", "考评", "绩效"), List.of("评议", "评价", "满意度", "第三方评估"), List.of("责任追究", "追责", "问责", "追究")));

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        BodyKind kind = BodyKind.of(context.report().agency().orElse(""));
        if (kind == BodyKind.UNKNOWN) {
            collector.notAssessable(ReportPath.report(), "reason.bodyUnknown");
            return;
        }
        // A township has no bodies below it whose work it would assess.
        if (!kind.isGovernment() || kind == BodyKind.TOWNSHIP) {
            collector.notApplicable(ReportPath.report(), "OGI-S10.department");
            return;
        }
        int found = 0;
        for (ReportSection section : context.report().sections()) {
            found = KINDS.scan(section.paragraphs(), found);
        }
        if (found == KINDS.all()) {
            collector.passed(ReportPath.report());
        } else if (!AbsenceProof.of(context).ofProse()) {
            collector.notAssessable(ReportPath.report(), AbsenceProof.NOT_PROVEN);
        } else {
            collector.violated(
                    Violation.at(SectionPath.of(SectionKind.OVERVIEW)).withArguments(KeywordSet.missing(found, NAMES)));
        }
    }
}
