package io.github.ogireport.internal.rule.years;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.cross.SectionProse;
import io.github.ogireport.internal.rule.cross.YearPair;
import io.github.ogireport.internal.rule.cross.prose.ComparableProse;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.Optional;

/** OGI-X05: sections one and five are not last year's with another year in them. */
public final class X05CopiedProse extends YearRule {
    @Override
    void check(YearPair pair, RuleCollector collector) {
        check(pair, SectionKind.OVERVIEW, collector);
        check(pair, SectionKind.PROBLEMS_AND_IMPROVEMENTS, collector);
    }

    private static void check(YearPair pair, SectionKind kind, RuleCollector collector) {
        Optional<ComparableProse> before = SectionProse.of(pair.previous(), kind);
        Optional<ComparableProse> now = SectionProse.of(pair.current(), kind);
        if (before.isEmpty() || now.isEmpty()) {
            collector.notAssessable(SectionPath.of(kind), "cross.sectionAbsent");
        } else if (before.get().isTooShort() || now.get().isTooShort()) {
            collector.notAssessable(SectionPath.of(kind), "cross.proseTooShort");
        } else {
            double share = now.get().shareIn(before.get());
            if (share < ComparableProse.ALIKE) {
                collector.passed(SectionPath.of(kind));
            } else {
                String sentences = Integer.toString(now.get().size());
                collector.violated(
                        Violation.at(SectionPath.of(kind)).withArguments(SectionProse.percent(share), sentences));
            }
        }
    }
}
