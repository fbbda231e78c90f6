package io.github.ogireport.internal.rule.years;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.cross.SectionProse;
import io.github.ogireport.internal.rule.cross.YearPair;
import io.github.ogireport.internal.rule.cross.prose.ComparableProse;
import io.github.ogireport.internal.rule.cross.prose.ProblemSection;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.Optional;

/**
 * OGI-X08: the problems named in section five are not those of last year's report. The part that looks back at last year's
 * problems is meant to repeat them and is left out.
 */
public final class X08SameProblems extends YearRule {
    @Override
    void check(YearPair pair, RuleCollector collector) {
        ReportPath path = SectionPath.of(SectionKind.PROBLEMS_AND_IMPROVEMENTS);
        Optional<ProblemSection> before = ProblemSection.of(pair.previous().report());
        Optional<ProblemSection> now = ProblemSection.of(pair.current().report());
        if (before.isEmpty() || now.isEmpty()) {
            collector.notAssessable(path, "cross.sectionAbsent");
            return;
        }
        ComparableProse old =
                ComparableProse.of(before.get().problems(), pair.previous().agency());
        ComparableProse current =
                ComparableProse.of(now.get().problems(), pair.current().agency());
        if (old.size() == 0 || current.size() == 0) {
            collector.notAssessable(path, "OGI-X08.noProblems");
            return;
        }
        double share = current.shareIn(old);
        if (share < ComparableProse.ALIKE) {
            collector.passed(path);
        } else {
            collector.violated(
                    Violation.at(path).withArguments(SectionProse.percent(share), Integer.toString(current.size())));
        }
    }
}
