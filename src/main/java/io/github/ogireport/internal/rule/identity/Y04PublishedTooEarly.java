package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.time.LocalDate;

/**
 * OGI-Y04: a report on a year is published after that year. A date before the year itself is that of a page that has been
 * used again, and says nothing of the report.
 */
public final class Y04PublishedTooEarly extends PublicationRule {
    @Override
    void check(String agency, int year, LocalDate published, RuleCollector collector) {
        if (published.getYear() > year) {
            collector.passed(PATH);
        } else if (published.getYear() < year) {
            collector.notAssessable(PATH, "OGI-Y04.olderPage", published.toString(), Integer.toString(year));
        } else {
            collector.violated(Violation.at(PATH).withArguments(published.toString(), Integer.toString(year)));
        }
    }
}
