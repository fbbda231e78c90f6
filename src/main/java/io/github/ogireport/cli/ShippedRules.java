package io.github.ogireport.cli;

import io.github.ogireport.internal.rule.StandardRules;
import io.github.ogireport.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All rules that come with the program: the standard ones, those that are off by default, those over several reports. */
final class ShippedRules {
    private ShippedRules() {}

    /** The rules in the order of the catalogue. */
    static List<Rule> all() {
        return StandardRules.catalogue();
    }

    /** The ids of the rules that run only when asked for. */
    static Set<String> offByDefault() {
        return StandardRules.optional().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
    }
}
