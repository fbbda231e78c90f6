package io.github.ogireport.internal.rule.arithmetic;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.hint.SumReporter;
import io.github.ogireport.internal.rule.sum.Formula;
import io.github.ogireport.internal.rule.sum.Judgement;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.SumJudge;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** OGI-T201, T203 and T204: cells of the table of proactive disclosure are together at least as many as others. */
public final class FloorRule implements Check {
    private final List<Formula> formulas;
    private final boolean everyRow;

    /** A rule that {@code formulas} hold; where the form has none, it is not about each of their rows, or not about the table. */
    public FloorRule(List<Formula> formulas, boolean everyRow) {
        this.formulas = formulas;
        this.everyRow = everyRow;
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        boolean present = context.report().has(TableKind.PROACTIVE);
        Set<ReportPath> unasked = new LinkedHashSet<>();
        boolean asked = false;
        for (Formula formula : formulas) {
            Optional<Sum> sum = present ? formula.in(context.report()) : Optional.empty();
            if (sum.isPresent()) {
                asked = true;
                Judgement judgement = SumJudge.judgeAtLeast(sum.get());
                if (judgement.kind() == Judgement.Kind.UNFILLED) {
                    collector.lacking(sum.get().path(), judgement.blocking());
                } else {
                    SumReporter.report(sum.get(), judgement, List.of(), collector);
                }
            } else if (everyRow && unasked.add(formula.at().rowPath())) {
                notApplicable(formula.at().rowPath(), present, collector);
            }
        }
        if (!everyRow && !asked) {
            notApplicable(TablePath.of(TableKind.PROACTIVE), present, collector);
        }
    }

    private static void notApplicable(ReportPath path, boolean present, RuleCollector collector) {
        collector.notApplicable(path, present ? "reason.otherForm" : "reason.tableMissing");
    }
}
