package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** OGI-Y08: a report that cites the notice on its form cites the one for its year, with the right number and title. */
public final class Y08CitedNotice extends IdentityRule {
    private static final String SERIES = "国办公开办函";
    private static final Pattern CITATION =
            Pattern.compile(SERIES + "(?=(?<number>[^号]{0,14}号|.{0,15}))", Pattern.DOTALL);
    private static final int YEAR_DIGITS = 4;
    private static final String TITLE_OF_2019 = "有关事项的通知";
    private static final String OLD = "〔2019〕60号";
    private static final String CURRENT = "〔2021〕30号";
    private static final int FIRST_YEAR_OF_CURRENT = 2021;
    /** How far before its number the title of a notice may begin. */
    private static final int TITLE_REACH = 60;

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        int year = report.year().orElse(0);
        String due = year >= FIRST_YEAR_OF_CURRENT ? CURRENT : OLD;
        Passage citing = null;
        SourceSpan cited = SourceSpan.UNKNOWN;
        String wrong = "";
        boolean right = false;
        for (Passage passage : passages) {
            if (!passage.text().contains(SERIES)) {
                continue;
            }
            Matcher citation = CITATION.matcher(passage.text());
            while (citation.find()) {
                String number = number(citation);
                if (citing == null || !number.equals(due) && wrong.isEmpty()) {
                    citing = passage;
                    cited = span(passage, citation);
                }
                if (number.equals(CURRENT) && hasTitleOf2019(passage.text(), citation.start())) {
                    collector.violated(Violation.at(passage.path())
                            .withKey("OGI-Y08.wrongTitle")
                            .withPlace(span(passage, citation))
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
                    .withPlace(cited)
                    .withArguments(wrong));
        } else if (year == 0) {
            collector.notAssessable(citing.path(), "reason.yearUnknown");
        } else if (right) {
            collector.passed(citing.path());
        } else {
            collector.violated(Violation.at(citing.path())
                    .withPlace(cited)
                    .withArguments(Integer.toString(year), due.equals(CURRENT) ? OLD : CURRENT, due));
        }
    }

    /** Where the number of a notice stands, from the name of its series on. */
    private static SourceSpan span(Passage passage, Matcher citation) {
        boolean whole = citation.group("number").endsWith("号");
        return passage.span(citation.start(), whole ? citation.end("number") : citation.end());
    }

    private static boolean hasTitleOf2019(String text, int at) {
        String before = text.substring(Math.max(0, at - TITLE_REACH), at);
        return before.lastIndexOf(TITLE_OF_2019) > before.lastIndexOf(SERIES);
    }

    /** The number as 〔2021〕30号, whatever brackets are printed; as printed where it has another shape. */
    private static String number(Matcher citation) {
        String number = citation.group("number");
        String digits = NormalizedText.withoutBlanks(number).replaceAll("[^0-9]", "");
        return digits.length() > YEAR_DIGITS && number.endsWith("号")
                ? "〔" + digits.substring(0, YEAR_DIGITS) + "〕" + digits.substring(YEAR_DIGITS) + "号"
                : number;
    }
}
