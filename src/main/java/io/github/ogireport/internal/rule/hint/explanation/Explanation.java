package io.github.ogireport.internal.rule.hint.explanation;

import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.rule.Hint;
import java.util.Set;

/**
 * A likely cause and the broken sums that it explains.
 *
 * @param hint   the cause
 * @param broken the sums
 */
public record Explanation(Hint hint, Set<Sum> broken) {
    /** Takes a copy of the set. */
    public Explanation {
        broken = Set.copyOf(broken);
    }
}
