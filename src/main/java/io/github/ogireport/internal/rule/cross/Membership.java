package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.internal.rule.cross.figure.Side;
import io.github.ogireport.internal.rule.cross.prose.BodyName;
import io.github.ogireport.model.AnnualReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The report of a government on its whole area, the reports of its members, and the names of the bodies that should be among
 * them.
 *
 * @param aggregate the aggregate report
 * @param members   the members' reports in the order given
 * @param expected  names of bodies that owe a report; empty where the caller gives none
 */
public record Membership(Side aggregate, List<Member> members, List<String> expected) {
    public static Membership of(AnnualReport aggregate, List<AnnualReport> members, List<String> expected) {
        List<Member> listed = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            AnnualReport report = members.get(i);
            String agency = report.agency().orElse("");
            String name = agency.isEmpty() ? "[" + i + "]" : agency;
            listed.add(new Member(Side.member(i, report), name, standing(aggregate, report, listed)));
        }
        return new Membership(Side.main(aggregate), List.copyOf(listed), List.copyOf(expected));
    }

    private static Member.Standing standing(AnnualReport aggregate, AnnualReport report, List<Member> earlier) {
        OptionalInt year = report.year();
        if (year.isEmpty()) {
            return Member.Standing.YEAR_UNSTATED;
        }
        if (!year.equals(aggregate.year())) {
            return Member.Standing.OTHER_YEAR;
        }
        if (isSame(aggregate.agency().orElse(""), report.agency().orElse(""))) {
            return Member.Standing.AGGREGATE_ITSELF;
        }
        for (Member member : earlier) {
            if (member.isFit() && isSame(member.side().agency(), report.agency().orElse(""))) {
                return Member.Standing.REPEATED;
            }
        }
        return Member.Standing.FIT;
    }

    /** Whether two printed names are of one body: here without the leniency for an omitted parent region. */
    public static boolean isSame(String name, String other) {
        BodyName first = BodyName.of(name);
        BodyName second = BodyName.of(other);
        return !name.isEmpty()
                && first.stem().equals(second.stem())
                && (first.kind() == BodyName.Kind.OFFICE) == (second.kind() == BodyName.Kind.OFFICE);
    }

    /** Why nothing can be compared, where nothing can. */
    public Optional<Unfit> unfit() {
        if (aggregate.report().year().isEmpty()) {
            return Optional.of(Unfit.notAssessable("cross.yearUnstated"));
        }
        return members.isEmpty() && expected.isEmpty()
                ? Optional.of(Unfit.notApplicable("cross.noMembers"))
                : Optional.empty();
    }

    /** The year of the aggregate, four digits. */
    public String year() {
        return Integer.toString(aggregate.report().year().orElseThrow());
    }

    /** The members whose reports can be compared. */
    public List<Member> fit() {
        return members.stream().filter(Member::isFit).toList();
    }

    /** The expected bodies that no fit report is of. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (String name : expected) {
            boolean found = false;
            for (Member member : members) {
                found |= member.isFit()
                        && BodyName.of(member.side().agency()).match(BodyName.of(name)) == BodyName.Match.SAME;
            }
            if (!found) {
                missing.add(name);
            }
        }
        return missing;
    }

    public List<Side> sides() {
        List<Side> sides = new ArrayList<>(members.size() + 1);
        sides.add(aggregate);
        for (Member member : members) {
            sides.add(member.side());
        }
        return sides;
    }
}
