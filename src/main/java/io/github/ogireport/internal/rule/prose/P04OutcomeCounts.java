package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.rule.sum.OutcomeGroup;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import java.util.List;

/** OGI-P04: the outcomes that the prose counts are those of the rows or groups of rows of the table. */
public final class P04OutcomeCounts extends ProseRule {
    /** A group of rows has no cell of its own, so a finding on a group sits at the table. */
    private static final TablePath TABLE = TablePath.of(TableKind.REQUESTS);

    @Override
    protected boolean check(AnnualReport report, Statements statements, RuleCollector collector) {
        boolean judged = compare(Act.DISCLOSED, List.of(RequestRow.DISCLOSED), report, statements, collector);
        judged |= compare(Act.PARTLY_DISCLOSED, List.of(RequestRow.PARTIALLY_DISCLOSED), report, statements, collector);
        judged |= compare(
                Act.DISCLOSED_OR_PARTLY,
                List.of(RequestRow.DISCLOSED, RequestRow.PARTIALLY_DISCLOSED),
                report,
                statements,
                collector);
        judged |= compare(Act.REFUSED, OutcomeGroup.REFUSED.rows(), report, statements, collector);
        judged |= compare(Act.UNABLE, OutcomeGroup.UNABLE_TO_PROVIDE.rows(), report, statements, collector);
        judged |= compare(Act.NOT_PROCESSED, OutcomeGroup.NOT_PROCESSED.rows(), report, statements, collector);
        boolean divided = report.requests().form() == TableForm.FORM_2021;
        List<RequestRow> other = divided ? OutcomeGroup.OTHER_HANDLING.rows() : List.of(RequestRow.OTHER_HANDLING);
        judged |= compare(Act.OTHER_HANDLING, other, report, statements, collector);
        for (Act reason : Act.values()) {
            if (reason.isReason()) {
                judged |= compare(reason, List.of(RequestRow.valueOf(reason.name())), report, statements, collector);
            }
        }
        return judged;
    }

    private boolean compare(
            Act act, List<RequestRow> rows, AnnualReport report, Statements statements, RuleCollector collector) {
        List<Statement> said = statements.about(Topic.REQUESTS, act);
        if (!said.isEmpty()) {
            ReportPath path = rows.size() == 1 ? CellPath.of(rows.get(0), Applicant.TOTAL) : TABLE;
            against(path, new TableFigure(report).add(rows), collector).of(said);
        }
        return !said.isEmpty();
    }
}
