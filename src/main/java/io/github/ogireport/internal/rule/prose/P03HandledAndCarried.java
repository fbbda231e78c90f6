package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.prose.comparison.Alternative;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.rule.sum.OutcomeGroup;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.RuleCollector;
import java.util.ArrayList;
import java.util.List;

/** OGI-P03: the requests that the prose says were handled and carried over are those of the table. */
public final class P03HandledAndCarried extends ProseRule {
    @Override
    protected boolean check(AnnualReport report, Statements statements, RuleCollector collector) {
        handled(report, statements.about(Topic.REQUESTS, Act.HANDLED), collector);
        either(report, statements, collector);
        carried(RequestRow.CARRIED_IN, Act.CARRIED_IN, report, statements, collector);
        carried(RequestRow.CARRIED_FORWARD, Act.CARRIED_FORWARD, report, statements, collector);
        return true;
    }

    private void carried(RequestRow row, Act act, AnnualReport report, Statements statements, RuleCollector collector) {
        List<Statement> said = statements.about(Topic.REQUESTS, act);
        against(total(row), new TableFigure(report).add(row), collector).of(said);
    }

    /** What may mean several numbers, and is wrong where it is none of them: 办理36件, 结转7件; 共需办理43件 means one. */
    private void either(AnnualReport report, Statements statements, RuleCollector collector) {
        TableFigure received = new TableFigure(report).add(RequestRow.NEWLY_RECEIVED);
        TableFigure due = new TableFigure(report).add(RequestRow.NEWLY_RECEIVED).add(RequestRow.CARRIED_IN);
        TableFigure handled = new TableFigure(report).add(RequestRow.OUTCOMES_TOTAL);
        TableFigure in = new TableFigure(report).add(RequestRow.CARRIED_IN);
        TableFigure forward = new TableFigure(report).add(RequestRow.CARRIED_FORWARD);
        oneOf(total(RequestRow.OUTCOMES_TOTAL), List.of(handled, received, due), statements, Act.DEALT, collector);
        oneOf(total(RequestRow.CARRIED_IN), List.of(in, forward), statements, Act.CARRIED, collector);
        oneOf(total(RequestRow.NEWLY_RECEIVED), List.of(due), statements, Act.DUE, collector);
    }

    private static CellPath total(RequestRow row) {
        return CellPath.of(row, Applicant.TOTAL);
    }

    /** Requests withdrawn and the like are handled in the table, yet many count as answered only the others. */
    private void handled(AnnualReport report, List<Statement> said, RuleCollector collector) {
        TableFigure total = new TableFigure(report).add(RequestRow.OUTCOMES_TOTAL);
        List<Alternative> alternatives = new ArrayList<>(2);
        if (total.isKnown() && !said.isEmpty()) {
            alternatives.add(Alternative.of(total.sum()));
            TableFigure other = new TableFigure(report);
            if (report.requests().form() == TableForm.FORM_2019) {
                other.add(RequestRow.OTHER_HANDLING);
            } else {
                other.add(OutcomeGroup.OTHER_HANDLING.rows());
            }
            if (other.isKnown()) {
                alternatives.add(Alternative.of(total.sum().subtract(other.sum())));
            }
        }
        new Comparison(total(RequestRow.OUTCOMES_TOTAL), total.paths(), alternatives, collector).of(said);
    }
}
