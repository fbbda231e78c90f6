package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.ReportProse;
import io.github.ogireport.internal.rule.sum.OutcomeGroup;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import java.util.List;

/** OGI-P04: the outcomes that the prose counts are those of the rows or groups of rows of the table. */
public final class P04OutcomeCounts extends ProseRule {
    /** A group of rows has no cell of its own, so a finding on a group sits at the table. */
    private static final TablePath TABLE = TablePath.of(TableKind.REQUESTS);

    @Override
    protected boolean check(ReportProse prose) {
        boolean judged = compare(prose, Act.DISCLOSED, List.of(RequestRow.DISCLOSED));
        judged |= compare(prose, Act.PARTLY_DISCLOSED, List.of(RequestRow.PARTIALLY_DISCLOSED));
        judged |=
                compare(prose, Act.DISCLOSED_OR_PARTLY, List.of(RequestRow.DISCLOSED, RequestRow.PARTIALLY_DISCLOSED));
        judged |= compare(prose, Act.REFUSED, OutcomeGroup.REFUSED.rows());
        judged |= compare(prose, Act.UNABLE, OutcomeGroup.UNABLE_TO_PROVIDE.rows());
        judged |= compare(prose, Act.NOT_PROCESSED, OutcomeGroup.NOT_PROCESSED.rows());
        judged |= compare(prose, Act.OTHER_HANDLING, prose.otherHandling());
        for (Act reason : Act.values()) {
            if (reason.isReason()) {
                judged |= compare(prose, reason, List.of(RequestRow.valueOf(reason.name())));
            }
        }
        return judged;
    }

    private static boolean compare(ReportProse prose, Act act, List<RequestRow> rows) {
        List<Statement> said = prose.requests(act);
        if (!said.isEmpty()) {
            ReportPath path = rows.size() == 1 ? CellPath.of(rows.get(0), Applicant.TOTAL) : TABLE;
            prose.against(path, prose.figure().add(rows)).of(said);
        }
        return !said.isEmpty();
    }
}
