package io.github.ogireport.internal.rule.hint;

import io.github.ogireport.internal.rule.sum.RequestGrid;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the likely causes of broken sums, once for all rules and only when the first broken one is met. For one thread. */
public final class HintSearch {
    private final RequestGrid requests;
    private @Nullable List<Explanation> explanations;

    /** For the sums of the table of requests, which explain each other. */
    public HintSearch(RequestGrid requests) {
        this.requests = requests;
    }

    /** The likely causes of {@code broken}, which is a sum of the table of requests. */
    List<Hint> hints(Sum broken) {
        List<Explanation> known = explanations;
        if (known == null) {
            known = explain(requests.sums());
            explanations = known;
        }
        return hints(broken, known);
    }

    /** The likely causes of {@code broken}, which no other sum explains. */
    static List<Hint> hintsAlone(Sum broken) {
        return hints(broken, explain(List.of(broken)));
    }

    private static List<Explanation> explain(List<Sum> sums) {
        SumBook book = SumBook.of(sums);
        List<Explanation> explanations = new ArrayList<>();
        HintKinds.REPAIRS.forEach(kind -> explanations.addAll(kind.find(book)));
        // What one mistyped cell explains is no habit of the writer's.
        if (explanations.isEmpty()) {
            HintKinds.HABITS.forEach(kind -> explanations.addAll(kind.find(book)));
        }
        return explanations;
    }

    private static List<Hint> hints(Sum broken, List<Explanation> explanations) {
        return explanations.stream()
                .filter(explanation -> explanation.broken().contains(broken))
                .map(Explanation::hint)
                .toList();
    }
}
