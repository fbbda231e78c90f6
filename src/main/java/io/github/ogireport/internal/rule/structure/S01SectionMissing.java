package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-S01: all six sections are there. */
public final class S01SectionMissing extends StandardRule {
    private static final SectionKind[] KINDS = SectionKind.values();

    /** Where most headings are lost in copying, a missing one says nothing: its text may stand under another heading. */
    private static final int FEWEST_HEADINGS = 4;

    /** Made once for the list of standard rules. */
    public S01SectionMissing() {
        super("OGI-S01", Severity.ERROR, RuleScope.STRUCTURE, LegalBasis.ARTICLE_50);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        int found = 0;
        int printed = 0;
        List<ReportSection> sections = context.report().sections();
        for (int i = 0; i < sections.size(); i++) {
            found |= 1 << sections.get(i).kind().ordinal();
            printed += sections.get(i).heading().isEmpty() ? 0 : 1;
        }
        for (SectionKind kind : KINDS) {
            if ((found & 1 << kind.ordinal()) != 0) {
                collector.passed(SectionPath.of(kind));
            } else if (printed < FEWEST_HEADINGS) {
                collector.notAssessable(SectionPath.of(kind), "reason.headingsLost");
            } else {
                collector.violated(Violation.at(SectionPath.of(kind)));
            }
        }
    }
}
