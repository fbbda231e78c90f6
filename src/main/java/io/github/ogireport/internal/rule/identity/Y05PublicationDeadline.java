package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.base.BodyKind;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.time.LocalDate;

/**
 * OGI-Y05: departments at county level and above publish by 31 January, local governments at county level and above by
 * 31 March. The law sets townships, streets and zones no date, so for them a late date is only worth a look.
 */
public final class Y05PublicationDeadline extends PublicationRule {
    private static final String[] ZONES = {"管理委员会", "管委会", "开发区", "园区", "新区", "示范区", "高新区"};
    private static final String[] OFFICES = {"政府办公室", "政府办公厅"};
    /** The reports on this year were due in the first winter of the pandemic. */
    private static final int PANDEMIC = 2019;

    @Override
    void check(String agency, int year, LocalDate published, RuleCollector collector) {
        if (published.getYear() > year + 1) {
            collector.notAssessable(PATH, "OGI-Y05.migrated", published.toString());
            return;
        }
        LocalDate january = LocalDate.of(year + 1, 1, 31);
        LocalDate march = LocalDate.of(year + 1, 3, 31);
        if (!published.isAfter(january)) {
            collector.passed(PATH);
            return;
        }
        BodyKind kind = BodyKind.of(agency);
        boolean office = Words.anyCloses(agency.strip(), OFFICES);
        if (kind == BodyKind.TOWNSHIP || kind == BodyKind.UNKNOWN && Words.anyCloses(agency.strip(), ZONES)) {
            collector.violated(Violation.at(PATH)
                    .withKey("OGI-Y05.noStatutoryDate")
                    .withSeverity(Severity.INFO)
                    .withArguments(published.toString()));
        } else if (kind == BodyKind.UNKNOWN) {
            collector.notAssessable(PATH, "reason.bodyUnknown");
        } else if (office && !published.isAfter(march)) {
            collector.notAssessable(PATH, "OGI-Y05.office", agency);
        } else if (kind.isGovernment() && !published.isAfter(march)) {
            collector.passed(PATH);
        } else {
            LocalDate due = kind.isGovernment() || office ? march : january;
            Violation late = Violation.at(PATH).withArguments(published.toString(), due.toString());
            collector.violated(year == PANDEMIC ? late.withSeverity(Severity.INFO) : late);
        }
    }
}
