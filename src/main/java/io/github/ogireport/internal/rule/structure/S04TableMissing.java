package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.Optional;

/** OGI-S04: sections two, three and four hold their tables. */
public final class S04TableMissing implements Check {
    private static final TableKind[] KINDS = TableKind.values();
    private static final int SHORT_STATEMENT = 30;

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        for (TableKind kind : KINDS) {
            if (context.report().has(kind)) {
                collector.passed(TablePath.of(kind));
                continue;
            }
            Optional<ReportSection> section = context.report().section(kind.section());
            if (section.isEmpty()) {
                collector.notApplicable(
                        TablePath.of(kind), "reason.sectionMissing", "@" + SectionPath.of(kind.section()));
            } else if (saysNone(section.get().text())
                    && AbsenceProof.of(context).ofTable(kind)) {
                collector.violated(Violation.at(TablePath.of(kind)));
            } else {
                // A picture or an attachment leaves no trace in a text, so the table may well exist; the parser says
                // that it was not found.
                collector.notAssessable(TablePath.of(kind), AbsenceProof.NOT_PROVEN);
            }
        }
    }

    /** Whether the section says in a few words that there is nothing to report, where the table would have to say so. */
    private static boolean saysNone(String text) {
        String words = text.strip();
        return !words.isEmpty()
                && words.length() <= SHORT_STATEMENT
                && (words.startsWith("无") || words.contains("不涉及") || words.startsWith("没有") || words.contains("年度无"))
                && !words.contains("附件")
                && !words.contains("见");
    }
}
