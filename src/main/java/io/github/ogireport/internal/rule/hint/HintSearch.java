package io.github.ogireport.internal.rule.hint;

import io.github.ogireport.internal.rule.hint.explanation.Explanation;
import io.github.ogireport.internal.rule.hint.explanation.SumBook;
import io.github.ogireport.internal.rule.hint.kind.HintKinds;
import io.github.ogireport.internal.rule.sum.FormSums;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the likely causes of broken sums, once for all rules and only when the first broken one is met. For one thread. */
public final class HintSearch {
    private final AnnualReport report;
    private @Nullable List<Explanation> explanations;

    /** For the sums of the table of requests, which explain each other. */
    public HintSearch(AnnualReport report) {
        this.report = report;
    }

    /** The likely causes of {@code broken}, which is a sum of the table of requests. */
    public List<Hint> hints(Sum broken) {
        List<Explanation> known = explanations;
        if (known == null) {
            known = explain(sums());
            explanations = known;
        }
        return hints(broken, known);
    }

    /** The likely causes of {@code broken}, which no other sum explains. */
    public static List<Hint> hintsAlone(Sum broken) {
        return hints(broken, explain(List.of(broken)));
    }

    private List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        FormSums.APPLICANTS.forEach(formula -> formula.in(report).ifPresent(sums::add));
        for (int i = 0; i < FormSums.BALANCE.size(); i++) {
            FormSums.BALANCE.get(i).in(report).ifPresent(sums::add);
            FormSums.OUTCOMES.get(i).in(report).ifPresent(sums::add);
        }
        return sums;
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
