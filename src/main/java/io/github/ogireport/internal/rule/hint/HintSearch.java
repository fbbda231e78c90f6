package io.github.ogireport.internal.rule.hint;

import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;

/** Looks for the likely causes of the broken sums of one table; made when the first broken sum is met. */
public final class HintSearch {
    private static final List<HintKind> REPAIRS = List.of(
            new OneCell(),
            new TransposedDigits(),
            new SplitDigit(),
            new SwappedNeighbours(),
            new ShiftedRow(),
            new OffsettingColumns(),
            new OffsettingRows());

    private static final List<HintKind> HABITS =
            List.of(new CarriedInLeftOut(), new PartialCountedTwice(), new SubtotalAdded(), new RowLeftOut());

    private final List<Explanation> explanations = new ArrayList<>();

    /** Searches the causes of what is broken among {@code sums}, which are all sums of the table. */
    public HintSearch(List<Sum> sums) {
        SumBook book = SumBook.of(sums);
        REPAIRS.forEach(kind -> explanations.addAll(kind.find(book)));
        // What one mistyped cell explains is no habit of the writer's.
        if (explanations.isEmpty()) {
            HABITS.forEach(kind -> explanations.addAll(kind.find(book)));
        }
    }

    /** The likely causes of {@code broken}. */
    public List<Hint> hints(Sum broken) {
        return explanations.stream()
                .filter(explanation -> explanation.broken().contains(broken))
                .map(Explanation::hint)
                .toList();
    }
}
