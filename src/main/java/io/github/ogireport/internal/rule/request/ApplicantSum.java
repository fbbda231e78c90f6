package io.github.ogireport.internal.rule.request;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.hint.SumTeller;
import io.github.ogireport.internal.rule.sum.RequestGrid;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import java.util.List;

/** OGI-T301: in every row the six kinds of applicant add up to the total. */
public final class ApplicantSum extends StandardRule {
    /** Made once for the list of standard rules. */
    public ApplicantSum() {
        super("OGI-T301", Severity.ERROR, RuleScope.REQUESTS, LegalBasis.FORM);
    }

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        RequestHandling table = context.report().requests();
        if (!table.present()) {
            collector.lacking(TablePath.of(TableKind.REQUESTS), List.of(TablePath.of(TableKind.REQUESTS)));
            return;
        }
        RunContext run = RunContext.of(context);
        RequestGrid requests = run.requests();
        SumTeller teller = new SumTeller(collector, run.hints());
        List<RequestCounts> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            RequestCounts row = rows.get(i);
            if (requests.addsUp(i)) {
                collector.passed(CellPath.of(row.row(), Applicant.TOTAL));
            } else {
                teller.tell(RequestGrid.applicants(row));
            }
        }
    }
}
