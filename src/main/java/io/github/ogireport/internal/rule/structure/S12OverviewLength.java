package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.Optional;

/** OGI-S12, off by default: section one has at most 1,000 characters, blanks not counted; a rule of one city's notice. */
public final class S12OverviewLength implements Check {
    private static final int MOST_CHARACTERS = 1000;

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        ReportPath path = SectionPath.of(SectionKind.OVERVIEW);
        Optional<ReportSection> overview = context.report().section(SectionKind.OVERVIEW);
        if (overview.isEmpty()) {
            collector.notApplicable(path, "reason.sectionMissing", "@" + path);
            return;
        }
        long characters = 0;
        for (ReportParagraph paragraph : overview.get().paragraphs()) {
            characters += paragraph
                    .text()
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c))
                    .count();
        }
        if (characters <= MOST_CHARACTERS) {
            collector.passed(path);
        } else {
            collector.violated(
                    Violation.at(path).withArguments(Long.toString(characters), Integer.toString(MOST_CHARACTERS)));
        }
    }
}
