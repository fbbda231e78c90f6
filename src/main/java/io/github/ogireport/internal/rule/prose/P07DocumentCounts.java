package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.prose.comparison.Alternative;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.RuleCollector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** OGI-P07: the rules and normative documents that the prose counts are those of table two. */
public final class P07DocumentCounts extends ProseRule {
    /** No report says more often how many were amended. */
    private static final int MOST_AMENDED = 8;

    @Override
    protected boolean check(AnnualReport report, Statements statements, RuleCollector collector) {
        boolean rules = compare(Topic.RULES, ProactiveRow.RULES, report, statements, collector);
        return compare(Topic.NORMATIVE_DOCUMENTS, ProactiveRow.NORMATIVE_DOCUMENTS, report, statements, collector)
                || rules;
    }

    private boolean compare(
            Topic topic, ProactiveRow row, AnnualReport report, Statements statements, RuleCollector collector) {
        Optional<ProactiveCounts> counts = report.proactive().row(row);
        boolean old = counts.isPresent() && counts.get().form() == TableForm.FORM_2019;
        boolean judged = issued(
                topic,
                row,
                old ? ProactiveColumn.NEWLY_PRODUCED : ProactiveColumn.ISSUED,
                report,
                statements,
                collector);
        judged |= other(topic, row, Act.REPEALED, ProactiveColumn.REPEALED, old, report, statements, collector);
        judged |= other(topic, row, Act.IN_FORCE, ProactiveColumn.IN_FORCE, old, report, statements, collector);
        return judged;
    }

    /** Some count documents that were amended as issued, some do not. */
    private boolean issued(
            Topic topic,
            ProactiveRow row,
            ProactiveColumn column,
            AnnualReport report,
            Statements statements,
            RuleCollector collector) {
        List<Statement> said = statements.about(topic, Act.ISSUED);
        if (said.isEmpty()) {
            return false;
        }
        TableFigure figure = new TableFigure(report).add(row, column);
        List<Alternative> alternatives = new ArrayList<>(3);
        if (figure.isKnown()) {
            alternatives.add(Alternative.of(figure.sum()));
            List<Statement> amended = statements.about(topic, Act.AMENDED);
            for (int i = 0; i < amended.size() && i < MOST_AMENDED; i++) {
                BigDecimal count = amended.get(i).amount().value();
                alternatives.add(Alternative.of(figure.sum().add(count)));
                alternatives.add(Alternative.of(figure.sum().subtract(count)));
            }
        }
        new Comparison(CellPath.of(row, column), figure.paths(), alternatives, collector).of(said);
        return true;
    }

    private boolean other(
            Topic topic,
            ProactiveRow row,
            Act act,
            ProactiveColumn column,
            boolean old,
            AnnualReport report,
            Statements statements,
            RuleCollector collector) {
        List<Statement> said = statements.about(topic, act);
        if (said.isEmpty()) {
            return false;
        }
        if (old) {
            collector.notApplicable(RowPath.of(row), "reason.otherForm");
        } else {
            against(CellPath.of(row, column), new TableFigure(report).add(row, column), collector)
                    .of(said);
        }
        return true;
    }
}
