package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-S11: where the introduction says how many parts the report has, it has so many. */
public final class S11DeclaredParts implements Check {
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String[] COUNTERS = {"个部分", "部分组成", "部分内容", "大部分", "项内容"};
    private static final int FEWEST = 3;

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        int declared = declared(context.report().preamble());
        int actual = context.report().sections().size();
        if (declared == 0) {
            collector.notApplicable(ReportPath.report(), "OGI-S11.notDeclared");
        } else if (declared == actual) {
            collector.passed(ReportPath.report());
        } else if (!AbsenceProof.of(context).ofSections()) {
            collector.notAssessable(ReportPath.report(), AbsenceProof.NOT_PROVEN);
        } else {
            collector.violated(Violation.at(ReportPath.report())
                    .withArguments(Integer.toString(declared), Integer.toString(actual)));
        }
    }

    /** The number of parts that the introduction declares, or 0. */
    private static int declared(List<ReportParagraph> preamble) {
        for (ReportParagraph paragraph : preamble) {
            String text = paragraph.text();
            int report = text.indexOf("报告");
            for (String counter : COUNTERS) {
                int at = report < 0 ? -1 : text.indexOf(counter, report);
                int number = at <= 0 ? 0 : digit(text.charAt(at - 1));
                if (number >= FEWEST) {
                    return number;
                }
            }
        }
        return 0;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : Math.max(0, NUMERALS.indexOf(c));
    }
}
