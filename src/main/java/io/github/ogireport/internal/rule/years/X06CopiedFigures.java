package io.github.ogireport.internal.rule.years;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.cross.YearPair;
import io.github.ogireport.internal.rule.cross.figure.CommonFigure;
import io.github.ogireport.internal.rule.cross.figure.CommonFigure.Nature;
import io.github.ogireport.internal.rule.cross.figure.CommonFigures;
import io.github.ogireport.internal.rule.cross.figure.ComparedFigure;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * OGI-X06: the figures are not last year's. Violated when every figure that is not zero equals that of the year before; what
 * is in force at the end of a year may stay the same and is no evidence. Silent where both years are zero; a mere remark
 * where only a few small numbers coincide.
 */
public final class X06CopiedFigures extends YearRule {
    private static final BigDecimal TELLING = BigDecimal.TEN;
    private static final int TELLING_COUNT = 3;

    @Override
    void check(YearPair pair, RuleCollector collector) {
        List<TableKind> absent = CommonFigures.absent(pair.sides());
        List<ReportPath> evidence = new ArrayList<>();
        Set<BigDecimal> values = new TreeSet<>();
        List<ReportPath> gaps = new ArrayList<>();
        for (CommonFigure figure : CommonFigures.of(pair.sides())) {
            ComparedFigure now = figure.first();
            ComparedFigure before = figure.second();
            List<ReportPath> missing = ComparedFigure.gaps(now, before);
            if (!missing.isEmpty()) {
                if (!isAlikeBlank(now, before)) {
                    gaps.addAll(missing);
                }
            } else if (now.known().compareTo(before.known()) != 0) {
                collector.passed(ReportPath.report());
                return;
            } else if (now.known().signum() != 0 && figure.nature() != Nature.STOCK) {
                evidence.addAll(figure.cellPaths());
                values.add(now.known());
            }
        }
        if (!absent.isEmpty()) {
            collector.notAssessable(TablePath.of(absent.get(0)), "cross.tableAbsent");
        } else if (!gaps.isEmpty()) {
            collector.lacking(ReportPath.report(), gaps);
        } else if (evidence.isEmpty()) {
            collector.notApplicable(ReportPath.report(), "OGI-X06.allZero");
        } else {
            Violation violation = Violation.at(ReportPath.report())
                    .withArguments(Integer.toString(evidence.size() / 2))
                    .withCells(evidence);
            collector.violated(
                    isTelling(values)
                            ? violation
                            : violation.withKey("OGI-X06.small").withSeverity(Severity.INFO));
        }
    }

    private static boolean isTelling(Set<BigDecimal> values) {
        boolean large = false;
        for (BigDecimal value : values) {
            large |= value.compareTo(TELLING) >= 0;
        }
        return large || values.size() >= TELLING_COUNT;
    }

    /** Whether both are empty alike, which says nothing about the figures. */
    private static boolean isAlikeBlank(ComparedFigure now, ComparedFigure before) {
        if (now.paths().size() > 1 || before.paths().size() > 1) {
            return false;
        }
        CellState state = now.cell().state();
        return state == before.cell().state() && (state == CellState.BLANK || state == CellState.PLACEHOLDER);
    }
}
