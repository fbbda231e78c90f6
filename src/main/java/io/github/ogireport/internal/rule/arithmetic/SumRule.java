package io.github.ogireport.internal.rule.arithmetic;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.hint.HintSearch;
import io.github.ogireport.internal.rule.hint.SumReporter;
import io.github.ogireport.internal.rule.sum.FormSums;
import io.github.ogireport.internal.rule.sum.Formula;
import io.github.ogireport.internal.rule.sum.Judgement;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.SumJudge;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.Hint;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import java.util.List;
import java.util.Optional;

/** OGI-T301 to T303 and OGI-T401 to T403: cells of one table add up to others. */
public final class SumRule extends StandardRule {
    private final TableKind table;
    private final List<Formula> formulas;

    private SumRule(String id, RuleScope scope, String legalBasis, TableKind table, List<Formula> formulas) {
        super(id, Severity.ERROR, scope, legalBasis);
        this.table = table;
        this.formulas = formulas;
    }

    /** OGI-T301: in every row the six kinds of applicant add up to the total. */
    public static SumRule t301() {
        return requests("OGI-T301", LegalBasis.FORM, FormSums.APPLICANTS);
    }

    /** OGI-T302: the check relation printed in the form; in every column items one and two equal items three and four. */
    public static SumRule t302() {
        return requests("OGI-T302", LegalBasis.CHECK_RELATION, FormSums.BALANCE);
    }

    /** OGI-T303: in every column the outcomes add up to （七）总计; rows that the form does not have take no part. */
    public static SumRule t303() {
        return requests("OGI-T303", LegalBasis.FORM, FormSums.OUTCOMES);
    }

    /** OGI-T401, T402, T403: in {@code group} of table four the four results add up to the total. */
    public static SumRule t40x(String id, ChallengeGroup group) {
        return new SumRule(id, RuleScope.CHALLENGES, LegalBasis.FORM, TableKind.CHALLENGES, FormSums.results(group));
    }

    private static SumRule requests(String id, String legalBasis, List<Formula> formulas) {
        return new SumRule(id, RuleScope.REQUESTS, legalBasis, TableKind.REQUESTS, formulas);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        if (!context.report().has(table)) {
            collector.lacking(TablePath.of(table), List.of(TablePath.of(table)));
            return;
        }
        for (Formula formula : formulas) {
            Optional<Sum> sum = formula.in(context.report(), id());
            if (sum.isPresent()) {
                Judgement judgement = SumJudge.judge(sum.get());
                if (judgement.kind() == Judgement.Kind.BROKEN
                        && AbsenceProof.of(context).mayBeCut(sum.get().paths())) {
                    collector.notAssessable(sum.get().path(), AbsenceProof.MAY_BE_CUT);
                    continue;
                }
                List<Hint> hints = judgement.kind() == Judgement.Kind.BROKEN ? hints(sum.get(), context) : List.of();
                SumReporter.report(sum.get(), judgement, id(), hints, collector);
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
