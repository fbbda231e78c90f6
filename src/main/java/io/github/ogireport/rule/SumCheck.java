package io.github.ogireport.rule;

import io.github.ogireport.form.Cell;
import io.github.ogireport.internal.rule.sum.Judgement;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.SumJudge;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.path.ReportPath;
import java.util.List;
import java.util.Optional;

/**
 * Checks that cells together equal others, or are at least as many, as the standard rules do. Blank cells and placeholders are not zero,
 * but they cannot be less: a sum that holds without them passes with blanks; one that filling them could mend is not assessable;
 * one that no filling could mend is violated. Cells that are unreadable, missing or printed in 万 leave it open. The message of
 * a violation is given left side, right side and difference.
 *
 * <pre>{@code
 * SumCheck.at(total).left(parts).right(List.of(total)).check(context, collector);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SumCheck {
    private final CellPath at;
    private final List<ReportPath> left;
    private final List<ReportPath> right;

    private SumCheck(CellPath at, List<? extends ReportPath> left, List<? extends ReportPath> right) {
        this.at = at;
        this.left = List.copyOf(left);
        this.right = List.copyOf(right);
    }

    /** A check whose outcome sits at {@code path}. */
    public static SumCheck at(CellPath path) {
        return new SumCheck(path, List.of(), List.of());
    }

    /** With the cells of the left side, also of {@linkplain OtherReportPath other reports} of a comparison. */
    public SumCheck left(List<? extends ReportPath> cells) {
        return new SumCheck(at, cells, right);
    }

    /** With the cells of the right side, also of {@linkplain OtherReportPath other reports} of a comparison. */
    public SumCheck right(List<? extends ReportPath> cells) {
        return new SumCheck(at, left, cells);
    }

    /** Reports whether the two sides are equal. */
    public void check(RuleContext context, RuleCollector collector) {
        Sum sum = sum(context);
        report(sum, SumJudge.judge(sum), collector);
    }

    /** Reports whether the left side is at least the right one. */
    public void checkAtLeast(RuleContext context, RuleCollector collector) {
        Sum sum = sum(context);
        report(sum, SumJudge.judgeAtLeast(sum), collector);
    }

    private Sum sum(RuleContext context) {
        return new Sum("", at, terms(left, context), terms(right, context));
    }

    private static List<Term> terms(List<ReportPath> paths, RuleContext context) {
        return paths.stream().map(path -> new Term(path, cell(path, context))).toList();
    }

    private static Cell cell(ReportPath path, RuleContext context) {
        Optional<AnnualReport> report = Optional.of(context.report());
        ReportPath inner = path;
        if (path instanceof OtherReportPath other) {
            inner = other.path();
            boolean given = other.member() < context.members().size();
            report = other.isPrevious()
                    ? context.previous()
                    : given ? Optional.of(context.members().get(other.member())) : Optional.empty();
        }
        return inner instanceof CellPath cell
                ? report.flatMap(known -> known.cell(cell)).orElse(Cell.missing())
                : Cell.missing();
    }

    private static void report(Sum sum, Judgement judgement, RuleCollector collector) {
        switch (judgement.kind()) {
            case EXACT -> collector.passed(sum.path());
            case WITH_BLANKS -> collector.passedWithBlanks(sum.path());
            case UNFILLED, BLOCKED -> collector.lacking(sum.path(), judgement.blocking());
            case BROKEN ->
                collector.violated(Violation.at(sum.path())
                        .withArguments(
                                judgement.left().toPlainString(),
                                judgement.right().toPlainString(),
                                judgement.difference().toPlainString())
                        .withCells(sum.paths())
                        .withSides(judgement.left(), judgement.right()));
        }
    }
}
