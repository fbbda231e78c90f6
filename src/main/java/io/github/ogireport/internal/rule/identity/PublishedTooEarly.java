package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * OGI-Y04: a report on a year is published after that year. A date before the year itself is that of a page that has been
 * used again, and says nothing of the report.
 */
public final class PublishedTooEarly extends IdentityRule {
    private static final String PATH = "publishedOn";

    /** Made once for the list of standard rules. */
    public PublishedTooEarly() {
        super("OGI-Y04", Severity.ERROR, ARTICLE_49);
    }

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        int year = report.year().orElse(0);
        Optional<LocalDate> published = report.publishedOn();
        if (published.isEmpty()) {
            collector.notApplicable(PATH, "reason.noPublicationDate");
        } else if (year == 0) {
            collector.notAssessable(PATH, "reason.yearUnknown");
        } else if (published.get().getYear() > year) {
            collector.passed(PATH);
        } else if (published.get().getYear() < year) {
            collector.notAssessable(PATH, "OGI-Y04.olderPage", published.get().toString(), Integer.toString(year));
        } else {
            collector.violated(Violation.at(PATH).withArguments(published.get().toString(), Integer.toString(year)));
        }
    }
}
