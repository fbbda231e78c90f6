package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** OGI-Y07: what is carried over comes from the year before, or goes to the year after. */
public final class Y07CarryYear extends IdentityRule {
    private static final Pattern CARRIED = Pattern.compile(("(?:" + YearInText.expression("source", "")
                    + "(?:(?<!度)B度)?B)?(?<word>结转|顺延)(?=B[至到]B" + YearInText.expression("target", "") + "|)")
            .replace("B", YearInText.BLANKS));

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        int year = report.year().orElse(0);
        boolean judged = false;
        for (Passage passage : passages) {
            if (Words.anyIn(passage.text(), "结转", "顺延")) {
                Matcher carried = CARRIED.matcher(passage.text());
                while (carried.find()) {
                    judged |= check(passage, carried, year, collector);
                }
            }
        }
        if (!judged) {
            collector.notApplicable(TablePath.of(TableKind.REQUESTS), "OGI-Y07.noYear");
        }
    }

    private static boolean check(Passage passage, Matcher carried, int year, RuleCollector collector) {
        YearInText source = YearInText.of(carried, "source");
        YearInText target = YearInText.of(carried, "target");
        if (!source.isThere() && !target.isThere()) {
            return false;
        }
        ReportPath path = passage.path();
        String quote = around(passage.text(), carried.start("word"), carried.end("word"));
        if (year == 0) {
            collector.notAssessable(path, "reason.yearUnknown");
        } else if (target.isThere()) {
            boolean fromBefore = source.year() == year - 1 && target.year() == year;
            SourceSpan span = passage.span(carried.start("word"), target.end());
            judge(path, span, fromBefore || target.year() == year + 1, quote, target.year(), year, collector);
        } else if (source.year() == year) {
            // 2024年结转 in the report on 2024 may be the start of 结转下年度.
            collector.notAssessable(path, "OGI-Y07.ownYear", quote);
        } else {
            SourceSpan span = passage.span(source.start(), carried.end("word"));
            judge(path, span, source.year() == year - 1, quote, source.year(), year, collector);
        }
        return true;
    }

    private static void judge(
            ReportPath path,
            SourceSpan span,
            boolean right,
            String quote,
            int stated,
            int year,
            RuleCollector collector) {
        if (right) {
            collector.passed(path);
        } else {
            collector.violated(Violation.at(path)
                    .withPlace(span)
                    .withArguments(quote, Integer.toString(stated), Integer.toString(year)));
        }
    }
}
