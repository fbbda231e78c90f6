package io.github.ogireport.internal.rule;

import io.github.ogireport.rule.Rule;
import java.util.List;

/** The list of the standard rules, in the order of the catalogue. */
public final class StandardRules {
    private static final List<Rule> ALL = List.of();

    private StandardRules() {}

    /** All standard rules. */
    public static List<Rule> all() {
        return ALL;
    }
}
