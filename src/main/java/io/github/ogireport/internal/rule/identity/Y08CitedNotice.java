package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-Y08: a report that cites the notice on its form cites the one for its year, with the right number and title. */
public final class Y08CitedNotice extends IdentityRule {
    private static final String SERIES = "国办公开办函";
    private static final String TITLE_OF_2019 = "有关事项的通知";
    private static final String OLD = "〔2019〕60号";
    private static final String CURRENT = "〔2021〕30号";
    private static final int FIRST_YEAR_OF_CURRENT = 2021;
    /** How far before its number the title of a notice may begin. */
    private static final int TITLE_REACH = 60;

    /** Made once for the list of standard rules. */
    public Y08CitedNotice() {
        super("OGI-Y08", Severity.WARNING, LegalBasis.NOTICES);
    }

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        int year = report.year().orElse(0);
        String due = year >= FIRST_YEAR_OF_CURRENT ? CURRENT : OLD;
        Passage citing = null;
        int citedAt = 0;
        String wrong = "";
        boolean right = false;
        for (Passage passage : passages) {
            String text = passage.text();
            for (int at = text.indexOf(SERIES); at >= 0; at = text.indexOf(SERIES, at + 1)) {
                String number = number(text, at + SERIES.length());
                if (citing == null || !number.equals(due) && wrong.isEmpty()) {
                    citing = passage;
                    citedAt = at;
                }
                if (number.equals(CURRENT) && hasTitleOf2019(text, at)) {
                    collector.violated(Violation.at(passage.path())
                            .withKey("OGI-Y08.wrongTitle")
                            .withPlace(span(passage, at))
                            .withArguments(number));
                    return;
                }
                if (!number.equals(OLD) && !number.equals(CURRENT)) {
                    wrong = wrong.isEmpty() ? number : wrong;
                } else {
                    right |= number.equals(due);
                }
            }
        }
        if (citing == null) {
            collector.notApplicable(ReportPath.report(), "OGI-Y08.noCitation");
        } else if (!wrong.isEmpty()) {
            collector.violated(Violation.at(citing.path())
                    .withKey("OGI-Y08.unknown")
                    .withPlace(span(citing, citedAt))
                    .withArguments(wrong));
        } else if (year == 0) {
            collector.notAssessable(citing.path(), "reason.yearUnknown");
        } else if (right) {
            collector.passed(citing.path());
        } else {
            String cited = due.equals(CURRENT) ? OLD : CURRENT;
            collector.violated(Violation.at(citing.path())
                    .withPlace(span(citing, citedAt))
                    .withArguments(Integer.toString(year), cited, due));
        }
    }

    /** Where the number of a notice stands, from the name of its series on. */
    private static SourceSpan span(Passage passage, int at) {
        int end = passage.text().indexOf('号', at);
        return passage.span(at, end < 0 ? at + SERIES.length() : end + 1);
    }

    private static boolean hasTitleOf2019(String text, int at) {
        String before = text.substring(Math.max(0, at - TITLE_REACH), at);
        return before.lastIndexOf(TITLE_OF_2019) > before.lastIndexOf(SERIES);
    }

    /** The number as 〔2021〕30号, whatever brackets are printed; as printed where it has another shape. */
    private static String number(String text, int from) {
        StringBuilder digits = new StringBuilder(8);
        int at = from;
        for (; at < text.length() && text.charAt(at) != '号' && at - from < 14; at++) {
            int digit = YearInText.digit(text.charAt(at));
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        if (digits.length() > 4 && at < text.length() && text.charAt(at) == '号') {
            return "〔" + digits.substring(0, 4) + "〕" + digits.substring(4) + "号";
        }
        return text.substring(from, Math.min(text.length(), at + 1));
    }
}
