package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.model.AnnualReport;
import java.util.List;
import java.util.Optional;

/** Whether reports belong together, before any rule looks at their figures. */
public final class Comparability {
    private Comparability() {}

    /** Why two years cannot be compared; empty where they can. */
    public static Optional<Unfit> ofYears(AnnualReport previous, AnnualReport current) {
        return YearPair.of(previous, current).unfit();
    }

    /** Why an aggregate and its members cannot be compared; empty where they can. */
    public static Optional<Unfit> ofMembers(AnnualReport aggregate, List<AnnualReport> members, List<String> expected) {
        return Membership.of(aggregate, members, expected).unfit();
    }
}
