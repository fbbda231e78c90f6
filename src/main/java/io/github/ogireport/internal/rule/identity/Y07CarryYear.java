package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-Y07: what is carried over comes from the year before, or goes to the year after. */
public final class Y07CarryYear extends IdentityRule {
    private static final String[] CARRIED = {"结转", "顺延"};
    private static final String INTO = "至到";

    /** Made once for the list of standard rules. */
    public Y07CarryYear() {
        super("OGI-Y07", Severity.WARNING, LegalBasis.CHECK_RELATION);
    }

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        int year = report.year().orElse(0);
        boolean judged = false;
        for (Passage passage : passages) {
            for (String word : CARRIED) {
                String text = passage.text();
                for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    judged |= check(passage, at, at + word.length(), year, collector);
                }
            }
        }
        if (!judged) {
            collector.notApplicable(TablePath.of(TableKind.REQUESTS), "OGI-Y07.noYear");
        }
    }

    private static boolean check(Passage passage, int start, int end, int year, RuleCollector collector) {
        String text = passage.text();
        YearInText source = YearInText.before(text, start);
        int next = YearInText.skipBlanks(text, end);
        boolean into = next < text.length() && INTO.indexOf(text.charAt(next)) >= 0;
        YearInText target = into ? YearInText.at(text, next + 1) : YearInText.NONE;
        if (!source.isThere() && !target.isThere()) {
            return false;
        }
        ReportPath path = passage.path();
        String quote = around(text, start, end);
        if (year == 0) {
            collector.notAssessable(path, "reason.yearUnknown");
        } else if (target.isThere()) {
            boolean fromBefore = source.year() == year - 1 && target.year() == year;
            SourceSpan span = passage.span(start, target.end());
            judge(path, span, fromBefore || target.year() == year + 1, quote, target.year(), year, collector);
        } else if (source.year() == year) {
            // 2024年结转 in the report on 2024 may be the start of 结转下年度.
            collector.notAssessable(path, "OGI-Y07.ownYear", quote);
        } else {
            SourceSpan span = passage.span(source.start(), end);
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
