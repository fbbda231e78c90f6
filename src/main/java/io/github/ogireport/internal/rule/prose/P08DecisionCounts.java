package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.internal.rule.prose.comparison.Alternative;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.MoneyCell;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.ReportProse;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import java.util.List;
import java.util.Optional;

/** OGI-P08: the licences, penalties, compulsory measures and fees that the prose counts are those of table two. */
public final class P08DecisionCounts extends ProseRule {
    @Override
    protected boolean check(ReportProse prose) {
        boolean judged = decisions(prose, Topic.LICENSING, ProactiveRow.LICENSING);
        judged |= decisions(prose, Topic.PENALTIES, ProactiveRow.PENALTIES);
        judged |= decisions(prose, Topic.COMPULSION, ProactiveRow.COMPULSION);
        judged |= fees(prose);
        return judged;
    }

    private static boolean decisions(ReportProse prose, Topic topic, ProactiveRow row) {
        List<Statement> said = prose.statements().about(topic, Act.DECIDED);
        if (said.isEmpty()) {
            return false;
        }
        ReportPath path = CellPath.of(row, ProactiveColumn.DECISIONS);
        Optional<Cell> cell = prose.report().proactive().cell(row, ProactiveColumn.DECISIONS);
        List<Alternative> alternatives = List.of();
        if (cell.isPresent() && cell.get().isNumber()) {
            alternatives = List.of(Alternative.of(cell.get()));
        }
        new Comparison(path, List.of(path), alternatives, prose.collector()).of(said);
        return true;
    }

    private static boolean fees(ReportProse prose) {
        List<Statement> said = prose.statements().about(Topic.FEES, Act.CHARGED);
        if (said.isEmpty()) {
            return false;
        }
        ReportPath path = CellPath.of(ProactiveRow.FEES, ProactiveColumn.AMOUNT);
        MoneyCell fees = MoneyCell.of(prose.report().proactive().cell(ProactiveRow.FEES, ProactiveColumn.AMOUNT));
        if (!fees.isPrinted()) {
            prose.collector().notApplicable(RowPath.of(ProactiveRow.FEES), "reason.otherForm");
            return true;
        }
        List<Alternative> alternatives = fees.isKnown() ? List.of(fees.yuan()) : List.of();
        new Comparison(path, List.of(path), alternatives, prose.collector()).of(said);
        return true;
    }
}
