package io.github.ogireport.internal.rule.members;

import io.github.ogireport.internal.rule.cross.Member;
import io.github.ogireport.internal.rule.cross.Membership;
import io.github.ogireport.internal.rule.cross.prose.BodyName;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.WholePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;

/**
 * OGI-A04: each member has a report on the year of the aggregate: the reports given are on that year, and each body that the
 * caller expects is among them. Of a report that does not state its year nothing is claimed.
 */
public final class A04MissingMember extends MemberRule {
    @Override
    void check(Membership membership, RuleCollector collector) {
        boolean uncertain = false;
        for (Member member : membership.members()) {
            ReportPath path = member.side().at(MetadataPath.YEAR);
            switch (member.standing()) {
                case OTHER_YEAR ->
                    collector.violated(Violation.at(path)
                            .withArguments(
                                    member.name(),
                                    member.side().report().year().isPresent()
                                            ? Integer.toString(member.side()
                                                    .report()
                                                    .year()
                                                    .getAsInt())
                                            : "",
                                    membership.year()));
                case YEAR_UNSTATED -> collector.notAssessable(path, "OGI-A04.yearUnstated", member.name());
                default -> collector.passed(path);
            }
            uncertain |= member.standing() == Member.Standing.YEAR_UNSTATED
                    || member.side().agency().isEmpty();
        }
        for (String name : membership.missing()) {
            if (hasOtherYear(membership, name)) {
                continue;
            }
            if (uncertain) {
                collector.notAssessable(WholePath.MEMBERS, "OGI-A04.uncertain", name);
            } else {
                collector.violated(Violation.at(WholePath.MEMBERS)
                        .withKey("OGI-A04.expected")
                        .withArguments(name, membership.year()));
            }
        }
    }

    /** Whether the body is known already to have handed in a report on another year. */
    private static boolean hasOtherYear(Membership membership, String name) {
        for (Member member : membership.members()) {
            if (member.standing() == Member.Standing.OTHER_YEAR
                    && BodyName.of(member.side().agency()).match(BodyName.of(name)) == BodyName.Match.SAME) {
                return true;
            }
        }
        return false;
    }
}
