package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.rule.RuleCollector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A rule about the day on which a report was published, seen from the year that it is about. */
abstract class PublicationRule extends IdentityRule {
    /** The path of the date. */
    static final MetadataPath PATH = MetadataPath.PUBLISHED_ON;

    @Override
    final void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        int year = report.year().orElse(0);
        Optional<LocalDate> published = report.publishedOn();
        if (published.isEmpty()) {
            collector.notApplicable(PATH, "reason.noPublicationDate");
        } else if (year == 0) {
            collector.notAssessable(PATH, "reason.yearUnknown");
        } else {
            check(report.agency().orElse(""), year, published.get(), collector);
        }
    }

    /** Checks the day for the report of {@code agency} on {@code year}. */
    abstract void check(String agency, int year, LocalDate published, RuleCollector collector);
}
