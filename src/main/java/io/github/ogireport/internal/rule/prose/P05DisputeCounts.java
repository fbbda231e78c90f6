package io.github.ogireport.internal.rule.prose;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.prose.comparison.Comparison;
import io.github.ogireport.internal.rule.prose.comparison.ProseRule;
import io.github.ogireport.internal.rule.prose.comparison.ReportProse;
import io.github.ogireport.internal.rule.prose.comparison.TableFigure;
import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statement.Kind;
import io.github.ogireport.internal.statement.Topic;
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
    protected boolean check(ReportProse prose) {
        boolean judged = compare(prose, Topic.RECONSIDERATION, List.of(ChallengeGroup.RECONSIDERATION));
        judged |= compare(
                prose,
                Topic.LITIGATION,
                List.of(ChallengeGroup.DIRECT_LITIGATION, ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION));
        judged |= compare(prose, Topic.DIRECT_LITIGATION, List.of(ChallengeGroup.DIRECT_LITIGATION));
        judged |= compare(
                prose,
                Topic.LITIGATION_AFTER_RECONSIDERATION,
                List.of(ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION));
        return judged;
    }

    private static boolean compare(ReportProse prose, Topic topic, List<ChallengeGroup> groups) {
        boolean judged = false;
        for (Act act : ACTS) {
            List<Statement> said = prose.statements().about(topic, act);
            if (said.isEmpty()) {
                continue;
            }
            judged = true;
            List<Statement> counts = new ArrayList<>(said);
            counts.removeIf(statement -> statement.kind() == Kind.ALL);
            if (!counts.isEmpty()) {
                ChallengeResult column = column(act);
                prose.against(path(groups, column), figure(prose, groups, column))
                        .of(counts, act == Act.OCCURRED ? Severity.ERROR : Severity.WARNING);
            }
            said.stream()
                    .filter(statement -> statement.kind() == Kind.ALL && statement.isClaim())
                    .findFirst()
                    .ifPresent(all -> allUpheld(prose, groups, all));
        }
        return judged;
    }

    private static void allUpheld(ReportProse prose, List<ChallengeGroup> groups, Statement all) {
        RuleCollector collector = prose.collector();
        ReportPath path = path(groups, ChallengeResult.UPHELD);
        TableFigure upheld = figure(prose, groups, ChallengeResult.UPHELD);
        TableFigure total = figure(prose, groups, ChallengeResult.TOTAL);
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

    private static TableFigure figure(ReportProse prose, List<ChallengeGroup> groups, ChallengeResult column) {
        TableFigure figure = prose.figure();
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
