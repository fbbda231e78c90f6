package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OGI-Y06: a plan in section five is for a year to come. A plan is a year, then the body itself, then 将; 针对2024年的问题
 * names the year of the problem, and 将……纳入 is no plan.
 */
public final class Y06PlanYear extends IdentityRule {
    private static final SectionPath PATH = SectionPath.of(SectionKind.PROBLEMS_AND_IMPROVEMENTS);
    private static final String PAUSE = "，,。；;！!\\n";

    /** A year that opens a clause, then a name of at most 14 characters, or none, then 将. */
    private static final Pattern PLAN =
            Pattern.compile(YearInText.expression("year", YearInText.after("^|[" + PAUSE + "：:）)]"))
                    + "(?=B[，,]?B(?<planner>[^将]{0,14}?)(?<clause>将[^P]*))"
                            .replace("B", YearInText.BLANKS)
                            .replace("P", PAUSE));

    private static final Pattern SELF = Pattern.compile("|我们|[本我](?:机关|单位|街道|[省市区县镇乡局厅委办部院处])");
    private static final Pattern NO_PLAN = Pattern.compile("纳入|列入|作为|列为|融入|摆在|贯穿");

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
            if (!passage.path().equals(PATH)) {
                continue;
            }
            Matcher plan = PLAN.matcher(passage.text());
            while (plan.find()) {
                if (!isPlan(plan, agency)) {
                    continue;
                }
                planned = true;
                YearInText of = YearInText.of(plan, "year");
                if (of.year() <= year) {
                    int end = plan.end("clause");
                    collector.violated(Violation.at(PATH)
                            .withPlace(passage.span(of.start(), end))
                            .withArguments(passage.text().substring(of.start(), end), Integer.toString(year)));
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

    /** Whether the body itself, or nobody who is named, will do what is more than putting something among its tasks. */
    private static boolean isPlan(Matcher plan, String agency) {
        String planner = plan.group("planner");
        return (SELF.matcher(planner).matches() || agency.contains(planner))
                && !NO_PLAN.matcher(plan.group("clause")).find();
    }
}
