package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statement.Kind;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** OGI-P05: the reconsiderations and suits that the prose counts, and their results, are those of table four. */
public final class P05DisputeCounts extends ProseRule {
    private static final List<Act> ACTS =
            List.of(Act.OCCURRED, Act.UPHELD, Act.CORRECTED, Act.OTHER_RESULT, Act.PENDING);
    private static final TablePath TABLE = TablePath.of(TableKind.CHALLENGES);

    @Override
    protected boolean check(AnnualReport report, Statements statements, RuleCollector collector) {
        boolean judged =
                compare(Topic.RECONSIDERATION, List.of(ChallengeGroup.RECONSIDERATION), report, statements, collector);
        judged |= compare(
                Topic.LITIGATION,
                List.of(ChallengeGroup.DIRECT_LITIGATION, ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION),
                report,
                statements,
                collector);
        judged |= compare(
                Topic.DIRECT_LITIGATION, List.of(ChallengeGroup.DIRECT_LITIGATION), report, statements, collector);
        judged |= compare(
                Topic.LITIGATION_AFTER_RECONSIDERATION,
                List.of(ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION),
                report,
                statements,
                collector);
        return judged;
    }

    private static boolean compare(
            Topic topic,
            List<ChallengeGroup> groups,
            AnnualReport report,
            Statements statements,
            RuleCollector collector) {
        boolean judged = false;
        for (Act act : ACTS) {
            List<Statement> said = statements.about(topic, act);
            if (said.isEmpty()) {
                continue;
            }
            judged = true;
            List<Statement> counts = new ArrayList<>(said);
            counts.removeIf(statement -> statement.kind() == Kind.ALL);
            if (!counts.isEmpty()) {
                ChallengeResult column = column(act);
                against(path(groups, column), figure(report, groups, column), collector)
                        .of(counts, act == Act.OCCURRED ? Severity.ERROR : Severity.WARNING);
            }
            said.stream()
                    .filter(statement -> statement.kind() == Kind.ALL && statement.isClaim())
                    .findFirst()
                    .ifPresent(all -> allUpheld(groups, all, report, collector));
        }
        return judged;
    }

    private static void allUpheld(
            List<ChallengeGroup> groups, Statement all, AnnualReport report, RuleCollector collector) {
        ReportPath path = path(groups, ChallengeResult.UPHELD);
        TableFigure upheld = figure(report, groups, ChallengeResult.UPHELD);
        TableFigure total = figure(report, groups, ChallengeResult.TOTAL);
        List<ReportPath> cells = new ArrayList<>(upheld.paths());
        cells.addAll(total.paths());
        if (!upheld.isKnown() || !total.isKnown()) {
            collector.lacking(path, cells);
        } else if (upheld.sum().compareTo(total.sum()) == 0) {
            collector.passed(path);
        } else {
            String left = Comparison.plain(upheld.sum());
            String right = Comparison.plain(total.sum());
            collector.violated(Violation.at(path)
                    .withPlace(all.span())
                    .withKey("OGI-P05.all")
                    .withArguments(all.clause(), left, right, Comparison.place(all))
                    .withCells(cells)
                    .withSides(Comparison.exact(upheld.sum()), Comparison.exact(total.sum())));
        }
    }

    private static TableFigure figure(AnnualReport report, List<ChallengeGroup> groups, ChallengeResult column) {
        TableFigure figure = new TableFigure(report);
        for (ChallengeGroup group : groups) {
            figure.add(group, column);
        }
        return figure;
    }

    private static ReportPath path(List<ChallengeGroup> groups, ChallengeResult column) {
        return groups.size() == 1 ? CellPath.of(groups.get(0), column) : TABLE;
    }

    private static ChallengeResult column(Act act) {
        return switch (act) {
            case UPHELD -> ChallengeResult.UPHELD;
            case CORRECTED -> ChallengeResult.CORRECTED;
            case OTHER_RESULT -> ChallengeResult.OTHER_RESULT;
            case PENDING -> ChallengeResult.PENDING;
            default -> ChallengeResult.TOTAL;
        };
    }
}
