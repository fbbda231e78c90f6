package io.github.ogireport.internal.rule.hint;

import java.util.List;

/** One kind of likely cause. */
interface HintKind {
    /** What of this kind explains broken sums of {@code book}; empty rather than doubtful. */
    List<Explanation> find(SumBook book);
}
