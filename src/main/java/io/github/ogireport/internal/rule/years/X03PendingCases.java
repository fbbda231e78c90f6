package io.github.ogireport.internal.rule.years;

import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.cross.YearPair;
import io.github.ogireport.internal.rule.cross.figure.CommonFigures;
import io.github.ogireport.internal.rule.cross.figure.ComparedFigure;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.List;

/** OGI-X03: the cases that were pending last year are among the cases of this year. */
public final class X03PendingCases extends YearRule {
    @Override
    void check(YearPair pair, RuleCollector collector) {
        if (CommonFigures.absent(pair.sides()).contains(TableKind.CHALLENGES)) {
            collector.notAssessable(TablePath.of(TableKind.CHALLENGES), "cross.tableAbsent");
            return;
        }
        for (ChallengeGroup group : ChallengeGroup.values()) {
            CellPath path = CellPath.of(group, ChallengeResult.TOTAL);
            ComparedFigure total = ComparedFigure.of(pair.current(), path);
            ComparedFigure pending = ComparedFigure.of(pair.previous(), CellPath.of(group, ChallengeResult.PENDING));
            List<ReportPath> gaps = ComparedFigure.gaps(pending, total);
            if (!gaps.isEmpty()) {
                collector.lacking(path, gaps);
            } else if (total.known().compareTo(pending.known()) >= 0) {
                collector.passed(path);
            } else {
                BigDecimal now = total.known();
                BigDecimal before = pending.known();
                collector.violated(Violation.at(path)
                        .withArguments(before.toPlainString(), now.toPlainString())
                        .withCells(List.of(pending.cellPaths().get(0), path))
                        .withSides(now, before));
            }
        }
    }
}
