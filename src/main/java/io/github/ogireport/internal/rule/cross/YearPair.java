package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.internal.rule.cross.figure.Side;
import io.github.ogireport.internal.rule.cross.prose.BodyName;
import io.github.ogireport.model.AnnualReport;
import java.util.List;
import java.util.Optional;

/**
 * The reports of a body on two years.
 *
 * @param previous the report on the year before
 * @param current  the report on the year that is checked
 */
public record YearPair(Side previous, Side current) {
    public static YearPair of(AnnualReport previous, AnnualReport current) {
        return new YearPair(Side.previous(previous), Side.main(current));
    }

    /** The year of the current report; only where {@link #unfit()} is empty. */
    public int year() {
        return current.report().year().orElseThrow();
    }

    public List<Side> sides() {
        return List.of(current, previous);
    }

    /** Why the two cannot be compared, where they cannot: identity comes before any figure. */
    public Optional<Unfit> unfit() {
        String before = previous.agency();
        String now = current.agency();
        if (before.isEmpty() || now.isEmpty()) {
            return Optional.of(Unfit.notAssessable("cross.agencyUnstated"));
        }
        if (previous.report().year().isEmpty() || current.report().year().isEmpty()) {
            return Optional.of(Unfit.notAssessable("cross.yearUnstated"));
        }
        BodyName.Match match = BodyName.of(before).match(BodyName.of(now));
        if (match == BodyName.Match.DIFFERENT) {
            return Optional.of(Unfit.notApplicable("cross.otherAgency", before, now));
        }
        String yearBefore = Integer.toString(previous.report().year().getAsInt());
        String yearNow = Integer.toString(year());
        if (previous.report().year().getAsInt() + 1 != year()) {
            return Optional.of(Unfit.notApplicable("cross.notConsecutive", yearBefore, yearNow));
        }
        return match == BodyName.Match.OTHER_SCOPE || hasScopeChanged()
                ? Optional.of(Unfit.notAssessable("cross.otherScope", before, now))
                : Optional.empty();
    }

    private boolean hasScopeChanged() {
        ReportScope before = ReportScope.of(previous.report());
        ReportScope now = ReportScope.of(current.report());
        return before != now && before != ReportScope.UNCERTAIN && now != ReportScope.UNCERTAIN;
    }
}
