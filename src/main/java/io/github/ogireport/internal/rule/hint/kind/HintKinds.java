package io.github.ogireport.internal.rule.hint.kind;

import io.github.ogireport.internal.rule.hint.explanation.HintKind;
import java.util.List;

/** All kinds of hints. In a class of their own, which a report without broken sums need not load. */
public final class HintKinds {
    /** What one or two mistyped cells explain. */
    public static final List<HintKind> REPAIRS = List.of(
            new OneCell(),
            new SplitDigit(),
            new SwappedNeighbours(),
            new ShiftedRow(),
            new OffsettingColumns(),
            new OffsettingRows());

    /** What a habit of the writer's explains. */
    public static final List<HintKind> HABITS = List.of(new CarriedInLeftOut(), new SubtotalAdded(), new RowLeftOut());

    private HintKinds() {}
}
