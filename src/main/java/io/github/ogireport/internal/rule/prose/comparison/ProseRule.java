package io.github.ogireport.internal.rule.prose.comparison;

import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A rule that reads the statements of the prose. */
public abstract class ProseRule implements Check {
    @Override
    public final void check(RuleContext context, RuleCollector collector) {
        if (!check(context.report(), RunContext.of(context).statements(), collector)) {
            collector.notApplicable(ReportPath.report(), "reason.noStatement");
        }
    }

    /** Checks the report; false where the prose says nothing that the rule is about, and the collector got no result. */
    protected abstract boolean check(AnnualReport report, Statements statements, RuleCollector collector);

    /** Compares statements on requests that may mean any of {@code figures}; nothing is known where a cell of one holds no number. */
    public final void oneOf(
            ReportPath path, List<TableFigure> figures, Statements statements, Act act, RuleCollector collector) {
        List<Statement> said = statements.about(Topic.REQUESTS, act);
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

    /** A comparison with the sum of {@code figure}; nothing to compare with where a cell holds no number. */
    public static Comparison against(ReportPath path, TableFigure figure, RuleCollector collector) {
        List<Alternative> alternatives = figure.isKnown() ? List.of(Alternative.of(figure.sum())) : List.of();
        return new Comparison(path, figure.paths(), alternatives, collector);
    }
}
