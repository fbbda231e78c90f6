package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.prose.comparison.Alternative;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.ReportProse;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** OGI-P07: the rules and normative documents that the prose counts are those of table two. */
public final class P07DocumentCounts extends ProseRule {
    /** No report says more often how many were amended. */
    private static final int MOST_AMENDED = 8;

    @Override
    protected boolean check(ReportProse prose) {
        boolean rules = compare(prose, Topic.RULES, ProactiveRow.RULES);
        return compare(prose, Topic.NORMATIVE_DOCUMENTS, ProactiveRow.NORMATIVE_DOCUMENTS) || rules;
    }

    private static boolean compare(ReportProse prose, Topic topic, ProactiveRow row) {
        Optional<ProactiveCounts> counts = prose.report().proactive().row(row);
        boolean old = counts.isPresent() && counts.get().form() == TableForm.FORM_2019;
        boolean judged = issued(prose, topic, row, old ? ProactiveColumn.NEWLY_PRODUCED : ProactiveColumn.ISSUED);
        judged |= other(prose, topic, Act.REPEALED, row, ProactiveColumn.REPEALED, old);
        judged |= other(prose, topic, Act.IN_FORCE, row, ProactiveColumn.IN_FORCE, old);
        return judged;
    }

    /** Some count documents that were amended as issued, some do not. */
    private static boolean issued(ReportProse prose, Topic topic, ProactiveRow row, ProactiveColumn column) {
        List<Statement> said = prose.statements().about(topic, Act.ISSUED);
        if (said.isEmpty()) {
            return false;
        }
        TableFigure figure = prose.figure().add(row, column);
        List<Alternative> alternatives = new ArrayList<>(3);
        if (figure.isKnown()) {
            alternatives.add(Alternative.of(figure.sum()));
            List<Statement> amended = prose.statements().about(topic, Act.AMENDED);
            for (int i = 0; i < amended.size() && i < MOST_AMENDED; i++) {
                BigDecimal count = amended.get(i).amount().value();
                alternatives.add(Alternative.of(figure.sum().add(count)));
                alternatives.add(Alternative.of(figure.sum().subtract(count)));
            }
        }
        new Comparison(CellPath.of(row, column), figure.paths(), alternatives, prose.collector()).of(said);
        return true;
    }

    private static boolean other(
            ReportProse prose, Topic topic, Act act, ProactiveRow row, ProactiveColumn column, boolean old) {
        List<Statement> said = prose.statements().about(topic, act);
        if (said.isEmpty()) {
            return false;
        }
        if (old) {
            prose.collector().notApplicable(RowPath.of(row), "reason.otherForm");
        } else {
            prose.against(CellPath.of(row, column), prose.figure().add(row, column))
                    .of(said);
        }
        return true;
    }
}
