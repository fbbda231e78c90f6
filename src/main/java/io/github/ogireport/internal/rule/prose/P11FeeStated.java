package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-P11: the report says whether the processing fee was charged, in section six or elsewhere; from the report on 2020 on. */
public final class P11FeeStated extends ProseRule {
    private static final int FIRST_YEAR = 2020;
    private static final SectionPath PATH = SectionPath.of(SectionKind.OTHER_MATTERS);
    private static final List<String> EVERYWHERE = List.of("处理费", "收取费用", "收取任何费用", "收取相关费用");
    private static final List<String> IN_SECTION_SIX = List.of("收费", "费用");

    /** Made once for the list of standard rules. */
    public P11FeeStated() {
        super("OGI-P11", Severity.WARNING, LegalBasis.FEE_MEASURES);
    }

    @Override
    boolean check(AnnualReport report, Statements statements, RuleCollector collector) {
        int year = report.year().orElse(0);
        if (year == 0) {
            collector.notAssessable(PATH, "reason.yearUnknown");
        } else if (year < FIRST_YEAR) {
            collector.notApplicable(PATH, "OGI-P11.before2020", Integer.toString(year));
        } else if (isStated(statements.passages())) {
            collector.passed(PATH);
        } else if (report.section(SectionKind.OTHER_MATTERS).isEmpty()) {
            collector.notAssessable(PATH, "reason.sectionMissing", "@" + PATH);
        } else {
            collector.violated(Violation.at(PATH));
        }
        return true;
    }

    private static boolean isStated(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.text().indexOf('费') >= 0
                    && (contains(passage.text(), EVERYWHERE)
                            || passage.path().equals(PATH) && contains(passage.text(), IN_SECTION_SIX))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
