package io.github.ogireport.internal.rule.hint.explanation;

import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.internal.rule.sum.Judgement;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.SumJudge;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.path.ReportPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All sums of one table with the values of their cells, to try out what a change of cells would do. Blank cells count as
 * nothing; sums that cannot be judged for certain take no part.
 */
public final class SumBook {
    private final Map<ReportPath, Long> values = new LinkedHashMap<>();
    private final Map<ReportPath, List<Sum>> sumsByCell = new HashMap<>();
    private final Map<Sum, Long> differences = new LinkedHashMap<>();
    private final Set<Sum> broken = new LinkedHashSet<>();

    private SumBook(List<Sum> sums) {
        for (Sum sum : sums) {
            sum.left().forEach(this::value);
            sum.right().forEach(this::value);
            Judgement judgement = SumJudge.judge(sum);
            if (judgement.isCertain() && isWhole(sum)) {
                differences.put(sum, judgement.difference().longValueExact());
                sum.paths()
                        .forEach(path -> sumsByCell
                                .computeIfAbsent(path, key -> new ArrayList<>())
                                .add(sum));
                if (judgement.kind() == Judgement.Kind.BROKEN) {
                    broken.add(sum);
                }
            }
        }
    }

    public static SumBook of(List<Sum> sums) {
        return new SumBook(sums);
    }

    /** The sums that are broken. */
    public Set<Sum> broken() {
        return broken;
    }

    /** The broken sums of the rule {@code id}. */
    public List<Sum> broken(String id) {
        return broken.stream().filter(sum -> sum.key().equals(id)).toList();
    }

    /** The paths of all cells that hold a whole number. */
    public Set<ReportPath> cells() {
        return values.keySet();
    }

    public boolean isKnown(ReportPath path) {
        return values.containsKey(path);
    }

    /** The value of a cell; nothing for a cell without a number. */
    public long value(ReportPath path) {
        return values.getOrDefault(path, 0L);
    }

    /** Left minus right of a sum that is judged for certain; zero for others. */
    public long difference(Sum sum) {
        return differences.getOrDefault(sum, 0L);
    }

    /** The sums judged for certain that the cell takes part in. */
    public List<Sum> sums(ReportPath path) {
        return sumsByCell.getOrDefault(path, List.of());
    }

    /** How a sum counts a cell: 1 on its left side, -1 on its right side. */
    public static int sign(Sum sum, ReportPath path) {
        return sum.right().stream().anyMatch(term -> term.path().equals(path)) ? -1 : 1;
    }

    /**
     * The broken sums that the new values repair; empty if they repair none, if a sum that they touch does not hold with
     * them, if a cell holds no number now, or if a value is negative.
     */
    public Set<Sum> repaired(Map<? extends ReportPath, Long> changes) {
        Map<Sum, Long> after = new LinkedHashMap<>();
        for (Map.Entry<? extends ReportPath, Long> change : changes.entrySet()) {
            ReportPath path = change.getKey();
            if (!isKnown(path) || change.getValue() < 0) {
                return Set.of();
            }
            long step = change.getValue() - value(path);
            if (step != 0) {
                sums(path)
                        .forEach(sum -> after.merge(
                                sum,
                                after.containsKey(sum)
                                        ? sign(sum, path) * step
                                        : difference(sum) + sign(sum, path) * step,
                                Long::sum));
            }
        }
        Set<Sum> repaired = new LinkedHashSet<>();
        for (Map.Entry<Sum, Long> entry : after.entrySet()) {
            if (entry.getValue() != 0) {
                return Set.of();
            }
            if (broken.contains(entry.getKey())) {
                repaired.add(entry.getKey());
            }
        }
        return repaired;
    }

    private void value(Term term) {
        long count = Count.of(term.cell());
        if (count != Count.NONE) {
            values.put(term.path(), count);
        }
    }

    private boolean isWhole(Sum sum) {
        return sum.left().stream().allMatch(this::isWholeOrBlank)
                && sum.right().stream().allMatch(this::isWholeOrBlank);
    }

    private boolean isWholeOrBlank(Term term) {
        return !term.cell().isNumber() || values.containsKey(term.path());
    }
}
