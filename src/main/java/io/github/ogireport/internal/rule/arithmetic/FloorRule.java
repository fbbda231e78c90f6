package io.github.ogireport.internal.rule.arithmetic;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.hint.SumReporter;
import io.github.ogireport.internal.rule.sum.FormSums;
import io.github.ogireport.internal.rule.sum.Formula;
import io.github.ogireport.internal.rule.sum.Judgement;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.SumJudge;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** OGI-T201, T203 and T204: cells of the table of proactive disclosure are together at least as many as others. */
public final class FloorRule extends StandardRule {
    private final List<Formula> formulas;
    private final boolean everyRow;

    private FloorRule(String id, Severity severity, List<Formula> formulas, boolean everyRow) {
        super(id, severity, RuleScope.PROACTIVE, LegalBasis.ARTICLE_20);
        this.formulas = formulas;
        this.everyRow = everyRow;
    }

    /** OGI-T201, 2021 form: in force at least what was issued less what was repealed, as the stock at the start was at least nothing. */
    public static FloorRule t201() {
        return new FloorRule("OGI-T201", Severity.WARNING, FormSums.IN_FORCE, true);
    }

    /** OGI-T203, 2019 form: the total disclosed is at least what was newly disclosed, and usually what was newly produced. */
    public static FloorRule t203() {
        return new FloorRule("OGI-T203", Severity.INFO, FormSums.DISCLOSED, true);
    }

    /** OGI-T204, 2019 form: the items of last year and the signed change of this year are not negative together. */
    public static FloorRule t204() {
        return new FloorRule("OGI-T204", Severity.ERROR, FormSums.ITEMS, false);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        boolean present = context.report().has(TableKind.PROACTIVE);
        Set<ReportPath> unasked = new LinkedHashSet<>();
        boolean asked = false;
        for (Formula formula : formulas) {
            Optional<Sum> sum = present ? formula.in(context.report(), id()) : Optional.empty();
            if (sum.isPresent()) {
                asked = true;
                Judgement judgement = SumJudge.judgeAtLeast(sum.get());
                if (judgement.kind() == Judgement.Kind.UNFILLED) {
                    collector.lacking(sum.get().path(), judgement.blocking());
                } else {
                    SumReporter.report(sum.get(), judgement, id() + formula.suffix(), List.of(), collector);
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
