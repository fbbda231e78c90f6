package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** OGI-P11: the report says whether the processing fee was charged, in section six or elsewhere; from the report on 2020 on. */
public final class P11FeeStated implements Check {
    private static final int FIRST_YEAR = 2020;
    private static final SectionPath PATH = SectionPath.of(SectionKind.OTHER_MATTERS);
    private static final Pattern SENTENCE = Pattern.compile("[^。；;！!\n]+");
    /** What is charged for something else. */
    private static final Pattern OTHER_FEES = Pattern.compile("行政(?:事业)?性?收费|收费(?:项目|标准|目录|清单)");

    private static final Pattern FEE = Pattern.compile("收费|费用|免费|未收取|没有收取");
    private static final Pattern INFORMATION = Pattern.compile("信息|公开|申请|收取(?:任何|相关|有关)?费用");

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        AnnualReport report = context.report();
        int year = report.year().orElse(0);
        if (year == 0) {
            collector.notAssessable(PATH, "reason.yearUnknown");
        } else if (year < FIRST_YEAR) {
            collector.notApplicable(PATH, "OGI-P11.before2020", Integer.toString(year));
        } else if (isStated(RunContext.of(context).statements().passages())) {
            collector.passed(PATH);
        } else if (report.section(SectionKind.OTHER_MATTERS).isEmpty()) {
            collector.notAssessable(PATH, "reason.sectionMissing", "@" + PATH);
        } else if (!AbsenceProof.of(context).ofProse()) {
            collector.notAssessable(PATH, AbsenceProof.NOT_PROVEN);
        } else {
            Violation unstated = Violation.at(PATH);
            collector.violated(hasNoRequests(report) ? unstated.withSeverity(Severity.INFO) : unstated);
        }
    }

    /** Without a request nothing can be charged. */
    private static boolean hasNoRequests(AnnualReport report) {
        return Count.of(report, CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL)) == 0
                && Count.of(report, CellPath.of(RequestRow.CARRIED_IN, Applicant.TOTAL)) == 0;
    }

    private static boolean isStated(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.text().indexOf('费') >= 0 || passage.text().indexOf('費') >= 0) {
                Matcher sentence = SENTENCE.matcher(passage.simplified());
                while (sentence.find()) {
                    if (isStated(sentence.group(), passage.path().equals(PATH))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a sentence speaks of the fee by its name, or of charging for information; in section six no other charge is meant. */
    private static boolean isStated(String sentence, boolean sectionSix) {
        String fees = OTHER_FEES.matcher(sentence).replaceAll("");
        return fees.contains("处理费")
                || FEE.matcher(fees).find()
                        && (sectionSix || INFORMATION.matcher(fees).find());
    }
}
