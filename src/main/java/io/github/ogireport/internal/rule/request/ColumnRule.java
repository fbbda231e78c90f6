package io.github.ogireport.internal.rule.request;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.hint.SumTeller;
import io.github.ogireport.internal.rule.sum.RequestGrid;
import io.github.ogireport.internal.rule.sum.Sum;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import java.util.List;

/** A rule about a sum that holds in each of the seven columns of the table of requests. */
abstract class ColumnRule extends StandardRule {
    private static final Applicant[] COLUMNS = Applicant.values();

    /** The row in which the outcome of each column sits. */
    private final RequestRow row;

    ColumnRule(String id, RequestRow row, String legalBasis) {
        super(id, Severity.ERROR, RuleScope.REQUESTS, legalBasis);
        this.row = row;
    }

    /** Whether all cells of the column hold numbers and the sum holds: the quick answer. */
    abstract boolean holds(RequestGrid grid, Applicant column);

    abstract Sum sum(RequestGrid grid, Applicant column);

    @Override
    public final void check(RuleContext context, RuleCollector collector) {
        RequestHandling table = context.report().requests();
        if (!table.present()) {
            collector.lacking(TablePath.of(TableKind.REQUESTS), List.of(TablePath.of(TableKind.REQUESTS)));
            return;
        }
        RunContext run = RunContext.of(context);
        RequestGrid grid = run.requests();
        SumTeller teller = new SumTeller(collector, run.hints());
        for (Applicant column : COLUMNS) {
            if (holds(grid, column)) {
                collector.passed(CellPath.of(row, column));
            } else {
                teller.tell(sum(grid, column));
            }
        }
    }
}
