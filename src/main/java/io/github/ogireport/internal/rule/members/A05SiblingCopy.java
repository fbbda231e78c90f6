package io.github.ogireport.internal.rule.members;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.cross.Member;
import io.github.ogireport.internal.rule.cross.Membership;
import io.github.ogireport.internal.rule.cross.SectionProse;
import io.github.ogireport.internal.rule.cross.prose.ComparableProse;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * OGI-A05: sections one and five of a member are not those of another member with another name in them. Both texts have to
 * be found in each other, so that a short text out of a long one is no copy. A text copied by many is reported once for each
 * copy, against the first.
 */
public final class A05SiblingCopy extends MemberRule {
    @Override
    void check(Membership membership, RuleCollector collector) {
        List<Member> members = membership.fit();
        if (members.size() < 2) {
            collector.notApplicable(ReportPath.report(), "OGI-A05.single");
            return;
        }
        check(members, SectionKind.OVERVIEW, collector);
        check(members, SectionKind.PROBLEMS_AND_IMPROVEMENTS, collector);
    }

    private record Text(Member member, ComparableProse prose) {
        double likeness(Text other) {
            double share = prose.shareIn(other.prose);
            return share < ComparableProse.ALIKE ? share : Math.min(share, other.prose.shareIn(prose));
        }
    }

    private static void check(List<Member> members, SectionKind kind, RuleCollector collector) {
        List<Text> originals = new ArrayList<>();
        for (Member member : members) {
            ReportPath path = member.side().at(SectionPath.of(kind));
            Optional<ComparableProse> prose = SectionProse.of(member.side(), kind);
            if (prose.isEmpty()) {
                collector.notAssessable(path, "cross.sectionAbsent");
                continue;
            }
            if (prose.get().isTooShort()) {
                collector.notAssessable(path, "cross.proseTooShort");
                continue;
            }
            Text text = new Text(member, prose.get());
            Optional<Text> original = originals.stream()
                    .filter(earlier -> text.likeness(earlier) >= ComparableProse.ALIKE)
                    .findFirst();
            if (original.isPresent()) {
                collector.violated(Violation.at(path)
                        .withArguments(
                                member.name(),
                                original.get().member().name(),
                                SectionProse.percent(text.likeness(original.get()))));
            } else {
                originals.add(text);
                collector.passed(path);
            }
        }
    }
}
