package io.github.ogireport.internal.rule.cross;

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
    static final List<MemberRule> MEMBERS = List.of(
            new AggregateSumRule(),
            new AggregateFloorRule(),
            new AggregateScopeRule(),
            new MissingMemberRule(),
            new SiblingCopyRule());

    private CrossRules() {}

    /** All rules over several reports, for the catalogue; run over a single report they are not applicable. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>(YEARS);
        all.addAll(MEMBERS);
        return List.copyOf(all);
    }
}
