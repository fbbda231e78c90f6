package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.internal.rule.sum.Judgement.Kind;
import io.github.ogireport.path.ReportPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges a sum. Exact when all cells are numbers. Blank cells and placeholders are not zero, but they cannot be less: where
 * the sum holds without them it holds with blanks; where they stand on the smaller side it is unfilled, because filling them
 * could help; where they stand on the greater side alone, or nowhere, no filling can help and the sum is broken.
 */
public final class SumJudge {
    private SumJudge() {}

    /** Judges whether the left side equals the right one. */
    public static Judgement judge(Sum sum) {
        return judge(sum, false);
    }

    /** Judges whether the left side is at least the right one. */
    public static Judgement judgeAtLeast(Sum sum) {
        return judge(sum, true);
    }

    private static Judgement judge(Sum sum, boolean atLeast) {
        List<ReportPath> open = new ArrayList<>();
        List<ReportPath> closed = new ArrayList<>();
        BigDecimal left = add(sum.left(), open, closed);
        int openLeft = open.size();
        BigDecimal right = add(sum.right(), open, closed);
        if (!closed.isEmpty()) {
            return new Judgement(Kind.BLOCKED, left, right, closed);
        }
        int order = left.compareTo(right);
        if (order == 0 || atLeast && order > 0) {
            return new Judgement(open.isEmpty() ? Kind.EXACT : Kind.WITH_BLANKS, left, right, List.of());
        }
        List<ReportPath> fillable = order < 0 ? open.subList(0, openLeft) : open.subList(openLeft, open.size());
        return new Judgement(fillable.isEmpty() ? Kind.BROKEN : Kind.UNFILLED, left, right, fillable);
    }

    private static BigDecimal add(List<Term> terms, List<ReportPath> open, List<ReportPath> closed) {
        long counts = 0;
        BigDecimal others = BigDecimal.ZERO;
        for (int i = 0; i < terms.size(); i++) {
            Cell cell = terms.get(i).cell();
            CellState state = cell.state();
            long count = Count.of(cell);
            if (count != Count.NONE) {
                counts += count;
            } else if (state == CellState.NUMBER && !Count.isRounded(cell)) {
                others = others.add(Count.exact(cell));
            } else if (state == CellState.BLANK || state == CellState.PLACEHOLDER) {
                open.add(terms.get(i).path());
            } else {
                closed.add(terms.get(i).path());
            }
        }
        BigDecimal sum = BigDecimal.valueOf(counts);
        return others.signum() == 0 && others.scale() == 0 ? sum : sum.add(others);
    }
}
