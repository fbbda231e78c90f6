package io.github.ogireport.internal.rule.arithmetic;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.hint.HintSearch;
import io.github.ogireport.internal.rule.hint.SumReporter;
import io.github.ogireport.internal.rule.sum.Formula;
import io.github.ogireport.internal.rule.sum.Judgement;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.SumJudge;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.Hint;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/** OGI-T301 to T303 and OGI-T401 to T403: cells of one table add up to others. */
public final class SumRule implements Check {
    private final TableKind table;
    private final List<Formula> formulas;

    /** A rule that {@code formulas} hold, which are of one table; rows that the form does not have take no part. */
    public SumRule(List<Formula> formulas) {
        this.table = formulas.get(0).at().table();
        this.formulas = formulas;
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        if (!context.report().has(table)) {
            collector.lacking(TablePath.of(table), List.of(TablePath.of(table)));
            return;
        }
        for (Formula formula : formulas) {
            Optional<Sum> sum = formula.in(context.report());
            if (sum.isPresent()) {
                Judgement judgement = SumJudge.judge(sum.get());
                if (judgement.kind() == Judgement.Kind.BROKEN
                        && AbsenceProof.of(context).mayBeCut(sum.get().paths())) {
                    collector.notAssessable(sum.get().path(), AbsenceProof.MAY_BE_CUT);
                    continue;
                }
                List<Hint> hints = judgement.kind() == Judgement.Kind.BROKEN ? hints(sum.get(), context) : List.of();
                SumReporter.report(sum.get(), judgement, hints, collector);
            }
        }
    }

    /** The sums of the table of requests explain each other; those of the other table stand alone. */
    private List<Hint> hints(Sum broken, RuleContext context) {
        return table == TableKind.REQUESTS
                ? RunContext.of(context).hints().hints(broken)
                : HintSearch.hintsAlone(broken);
    }
}
