package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.prose.comparison.Alternative;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.ReportProse;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.List;

/** OGI-P03: the requests that the prose says were handled and carried over are those of the table. */
public final class P03HandledAndCarried extends ProseRule {
    @Override
    protected boolean check(ReportProse prose) {
        handled(prose);
        either(prose);
        carried(prose, RequestRow.CARRIED_IN, Act.CARRIED_IN);
        carried(prose, RequestRow.CARRIED_FORWARD, Act.CARRIED_FORWARD);
        return true;
    }

    private static void carried(ReportProse prose, RequestRow row, Act act) {
        prose.against(total(row), prose.figure(row)).of(prose.requests(act));
    }

    /** What may mean several numbers, and is wrong where it is none of them: 办理36件, 结转7件; 共需办理43件 means one. */
    private static void either(ReportProse prose) {
        TableFigure received = prose.figure(RequestRow.NEWLY_RECEIVED);
        TableFigure due = prose.figure(RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_IN);
        TableFigure handled = prose.figure(RequestRow.OUTCOMES_TOTAL);
        TableFigure in = prose.figure(RequestRow.CARRIED_IN);
        TableFigure forward = prose.figure(RequestRow.CARRIED_FORWARD);
        prose.oneOf(total(RequestRow.OUTCOMES_TOTAL), List.of(handled, received, due), Act.DEALT);
        prose.oneOf(total(RequestRow.CARRIED_IN), List.of(in, forward), Act.CARRIED);
        prose.oneOf(total(RequestRow.NEWLY_RECEIVED), List.of(due), Act.DUE);
    }

    private static CellPath total(RequestRow row) {
        return CellPath.of(row, Applicant.TOTAL);
    }

    /** Requests withdrawn and the like are handled in the table, yet many count as answered only the others. */
    private static void handled(ReportProse prose) {
        List<Statement> said = prose.requests(Act.HANDLED);
        TableFigure total = prose.figure(RequestRow.OUTCOMES_TOTAL);
        List<Alternative> alternatives = new ArrayList<>(2);
        if (total.isKnown() && !said.isEmpty()) {
            alternatives.add(Alternative.of(total.sum()));
            TableFigure other = prose.figure().add(prose.otherHandling());
            if (other.isKnown()) {
                alternatives.add(Alternative.of(total.sum().subtract(other.sum())));
            }
        }
        new Comparison(total(RequestRow.OUTCOMES_TOTAL), total.paths(), alternatives, prose.collector()).of(said);
    }
}
