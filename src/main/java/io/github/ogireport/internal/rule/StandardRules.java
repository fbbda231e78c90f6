package io.github.ogireport.internal.rule;

import io.github.ogireport.rule.Rule;
import java.util.List;

/** The list of the standard rules, in the order of the catalogue. */
public final class StandardRules {
    private static final List<Rule> ALL = List.of();

    private static final List<Rule> OPTIONAL = List.of();

    private StandardRules() {}

    /** All standard rules that are on by default. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rules of the catalogue that are off by default. */
    public static List<Rule> optional() {
        return OPTIONAL;
    }
}
