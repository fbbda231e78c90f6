package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.internal.rule.challenge.DisputesWithoutRequests;
import io.github.ogireport.internal.rule.challenge.SuitWithoutReconsideration;
import io.github.ogireport.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The list of the rules over several reports, in the order of the catalogue. */
public final class CrossRules {
    static final List<YearRule> YEARS = List.of(
            new CarryOverRule(),
            new StockRule(),
            new PendingCasesRule(),
            new ItemsChainRule(),
            new CopiedProseRule(),
            new CopiedFiguresRule(),
            new JumpRule(),
            new SameProblemsRule());
    /** Rules over a single report that look at the report on the year before; left out of the catalogue of comparisons. */
    static final List<YearRule> WITH_PREVIOUS = List.of(
            new PreviousReportRule(new SuitWithoutReconsideration()),
            new PreviousReportRule(new DisputesWithoutRequests()));

    static final List<MemberRule> MEMBERS = List.of(
            new AggregateSumRule(),
            new AggregateFloorRule(),
            new AggregateScopeRule(),
            new MissingMemberRule(),
            new SiblingCopyRule());

    private CrossRules() {}

    /** Whether {@code id} is that of a rule over several reports. */
    public static boolean isRule(String id) {
        for (Rule rule : all()) {
            if (rule.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** All rules over several reports, for the catalogue; run over a single report they are not applicable. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>(YEARS);
        all.addAll(MEMBERS);
        return List.copyOf(all);
    }
}
