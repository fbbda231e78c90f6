package io.github.ogireport.internal.rule.hint.explanation;

import java.util.List;

/** One kind of likely cause. */
public interface HintKind {
    /** What of this kind explains broken sums of {@code book}; empty rather than doubtful. */
    List<Explanation> find(SumBook book);
}
