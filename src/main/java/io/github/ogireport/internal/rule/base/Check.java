package io.github.ogireport.internal.rule.base;

import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;

/** What a rule of the catalogue does; its id, weight, scope and source are in the list of standard rules. */
public interface Check {
    /** As {@link Rule#check}. */
    void check(RuleContext context, RuleCollector collector);

    /** Whether it can say more of a single report when it knows that on the year before. */
    default boolean looksBack() {
        return false;
    }
}
