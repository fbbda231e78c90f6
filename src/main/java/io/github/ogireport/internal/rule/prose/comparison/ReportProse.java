package io.github.ogireport.internal.rule.prose.comparison;

import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.sum.OutcomeGroup;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the prose of a report says, for one rule.
 *
 * @param report     the report
 * @param statements what is said
 * @param collector  takes the outcomes
 */
public record ReportProse(AnnualReport report, Statements statements, RuleCollector collector) {
    /** What is said of requests. */
    public List<Statement> requests(Act act) {
        return statements.about(Topic.REQUESTS, act);
    }

    /** A figure of the tables, to which cells are added. */
    public TableFigure figure() {
        return new TableFigure(report);
    }

    /** The totals of {@code rows}, as far as the form of the report has them. */
    public TableFigure figure(RequestRow... rows) {
        return figure().add(List.of(rows));
    }

    /** The rows of 其他处理 in the form of the report. */
    public List<RequestRow> otherHandling() {
        return report.requests().form() == TableForm.FORM_2019
                ? List.of(RequestRow.OTHER_HANDLING)
                : OutcomeGroup.OTHER_HANDLING.rows();
    }

    /** A comparison with the sum of {@code figure}; nothing to compare with where a cell holds no number. */
    public Comparison against(ReportPath path, TableFigure figure) {
        List<Alternative> alternatives = figure.isKnown() ? List.of(Alternative.of(figure.sum())) : List.of();
        return new Comparison(path, figure.paths(), alternatives, collector);
    }

    /** Compares statements on requests that may mean any of {@code figures}; nothing is known where a cell of one holds no number. */
    public void oneOf(ReportPath path, List<TableFigure> figures, Act act) {
        List<Statement> said = requests(act);
        if (said.isEmpty()) {
            return;
        }
        List<Alternative> alternatives = new ArrayList<>(figures.size());
        Set<ReportPath> cells = new LinkedHashSet<>();
        boolean known = true;
        for (TableFigure figure : figures) {
            alternatives.add(Alternative.of(figure.sum()));
            cells.addAll(figure.paths());
            known &= figure.isKnown();
        }
        new Comparison(path, List.copyOf(cells), known ? alternatives : List.of(), collector).of(said);
    }
}
