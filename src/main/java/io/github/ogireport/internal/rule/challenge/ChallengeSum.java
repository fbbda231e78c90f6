package io.github.ogireport.internal.rule.challenge;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.hint.SumTeller;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.model.ChallengeCounts;
import io.github.ogireport.model.Challenges;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import java.util.List;

/** OGI-T401, T402, T403: in one group of table four the four results add up to the total. */
public final class ChallengeSum extends StandardRule {
    private final ChallengeGroup group;

    /** The rule {@code id} about {@code group}; made once for the list of standard rules. */
    public ChallengeSum(String id, ChallengeGroup group) {
        super(id, Severity.ERROR, RuleScope.CHALLENGES, LegalBasis.FORM);
        this.group = group;
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        Challenges table = context.report().challenges();
        if (!table.present()) {
            collector.lacking(TablePath.of(TableKind.CHALLENGES), List.of(TablePath.of(TableKind.CHALLENGES)));
            return;
        }
        ChallengeCounts counts = table.group(group);
        long results = Count.sum(counts.upheld(), counts.corrected(), counts.otherResult(), counts.pending());
        if (results != Count.NONE && results == Count.of(counts.total())) {
            collector.passed(CellPath.of(group, ChallengeResult.TOTAL));
            return;
        }
        Sum sum = new Sum(
                id(),
                CellPath.of(group, ChallengeResult.TOTAL),
                List.of(
                        new Term(CellPath.of(group, ChallengeResult.UPHELD), counts.upheld()),
                        new Term(CellPath.of(group, ChallengeResult.CORRECTED), counts.corrected()),
                        new Term(CellPath.of(group, ChallengeResult.OTHER_RESULT), counts.otherResult()),
                        new Term(CellPath.of(group, ChallengeResult.PENDING), counts.pending())),
                List.of(new Term(CellPath.of(group, ChallengeResult.TOTAL), counts.total())));
        SumTeller.tellAlone(sum, collector);
    }
}
