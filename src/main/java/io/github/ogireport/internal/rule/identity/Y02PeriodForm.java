package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.Period;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** OGI-Y02: the statistical period runs from 1 January to 31 December of one year; a body made in mid-year may start later. */
public final class Y02PeriodForm extends IdentityRule {
    private static final Pattern LONG_YEAR = Pattern.compile("(?<!D)D{5,}+年".replace("D", YearInText.DIGIT));

    private static final MetadataPath PATH = MetadataPath.PERIOD;

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        Optional<Period> period = report.period();
        if (period.isPresent()) {
            check(period.get(), collector);
            return;
        }
        for (Passage passage : passages) {
            if (PeriodText.isIn(passage.text())) {
                unread(passage, collector);
                return;
            }
        }
        collector.notApplicable(PATH, "OGI-Y02.noPeriod");
    }

    private static void check(Period period, RuleCollector collector) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        boolean oneYear = start.getYear() == end.getYear() && !start.isAfter(end);
        boolean toTheEnd = end.getDayOfYear() == end.lengthOfYear();
        if (oneYear && toTheEnd && start.getDayOfYear() == 1) {
            collector.passed(PATH);
        } else {
            Violation violation = Violation.at(PATH).withArguments(start.toString(), end.toString());
            collector.violated(oneYear && toTheEnd ? violation.withSeverity(Severity.WARNING) : violation);
        }
    }

    /** A year with too many digits is a slip of the writer; one that lost its 年 may be damage of the copy. */
    private static void unread(Passage passage, RuleCollector collector) {
        Matcher year = LONG_YEAR.matcher(passage.text());
        if (year.find()) {
            collector.violated(Violation.at(PATH)
                    .withKey("OGI-Y02.digits")
                    .withPlace(passage.span(year.start(), year.end()))
                    .withArguments(year.group()));
        } else {
            collector.notAssessable(PATH, "OGI-Y02.damaged", passage.text().strip());
        }
    }
}
