package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;

/**
 * OGI-Y06: a plan in section five is for a year to come. A plan is a year, then the body itself, then 将; 针对2024年的问题
 * names the year of the problem, and 将……纳入 is no plan.
 */
public final class Y06PlanYear extends IdentityRule {
    private static final SectionPath PATH = SectionPath.of(SectionKind.PROBLEMS_AND_IMPROVEMENTS);
    private static final String PAUSES = "，,。；;！!\n";
    private static final String[] SELVES = {"我们", "本机关", "我机关", "本单位", "我单位", "我街道", "本街道"};
    private static final String UNITS = "省市区县镇乡局厅委办部院处";
    private static final String[] NO_PLAN = {"纳入", "列入", "作为", "列为", "融入", "摆在", "贯穿"};
    private static final int LONGEST_NAME = 14;

    /** Made once for the list of standard rules. */
    public Y06PlanYear() {
        super("OGI-Y06", Severity.WARNING, LegalBasis.ARTICLE_50);
    }

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        int year = report.year().orElse(0);
        if (year == 0) {
            collector.notAssessable(PATH, "reason.yearUnknown");
            return;
        }
        boolean planned = false;
        String agency = report.agency().orElse("");
        for (Passage passage : passages) {
            String text = passage.text();
            if (!passage.path().equals(PATH) || text.indexOf('将') < 0) {
                continue;
            }
            for (YearInText at = YearInText.next(text, 0); at.isThere(); at = YearInText.next(text, at.end())) {
                int plan = plan(text, at, agency);
                planned |= plan > 0;
                if (plan > 0 && at.year() <= year) {
                    collector.violated(Violation.at(PATH)
                            .withPlace(passage.span(at.start(), clauseEnd(text, plan)))
                            .withArguments(text.substring(at.start(), clauseEnd(text, plan)), Integer.toString(year)));
                    return;
                }
            }
        }
        if (planned) {
            collector.passed(PATH);
        } else {
            collector.notApplicable(PATH, "OGI-Y06.noPlan");
        }
    }

    /** Offset of 将 in a plan for the year at {@code at}; 0 where there is none. */
    private static int plan(String text, YearInText at, String agency) {
        int previous = YearInText.lastVisible(text, at.start());
        if (previous >= 0 && (PAUSES + "：:）)").indexOf(text.charAt(previous)) < 0) {
            return 0;
        }
        int next = YearInText.skipBlanks(text, at.end());
        if (next < text.length() && "，,".indexOf(text.charAt(next)) >= 0) {
            next = YearInText.skipBlanks(text, next + 1);
        }
        int plan = skipSelf(text, next, agency);
        if (plan >= text.length() || text.charAt(plan) != '将') {
            return 0;
        }
        String clause = text.substring(plan, clauseEnd(text, plan));
        for (String word : NO_PLAN) {
            if (clause.contains(word)) {
                return 0;
            }
        }
        return plan;
    }

    /** Offset after the words for the body itself, if they stand at {@code from}. */
    private static int skipSelf(String text, int from, String agency) {
        for (String self : SELVES) {
            if (text.startsWith(self, from)) {
                return from + self.length();
            }
        }
        if (from + 1 < text.length()
                && "我本".indexOf(text.charAt(from)) >= 0
                && UNITS.indexOf(text.charAt(from + 1)) >= 0) {
            return from + 2;
        }
        int plan = from;
        while (plan < text.length() && plan - from < LONGEST_NAME && text.charAt(plan) != '将') {
            plan++;
        }
        boolean named = plan > from && plan < text.length() && !agency.isEmpty();
        return named && agency.contains(text.substring(from, plan)) ? plan : from;
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && PAUSES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
