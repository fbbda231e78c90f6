package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.rule.RuleScope;

/** A rule over two consecutive years of one body. It has no state and is run only when the identity of both is certain. */
non-sealed interface YearRule extends CrossRule {
    @Override
    default RuleScope scope() {
        return RuleScope.YEARS;
    }

    /** Checks {@code pair} and tells {@code collector} the outcome at each place. */
    void check(YearPair pair, CrossCollector collector);
}
