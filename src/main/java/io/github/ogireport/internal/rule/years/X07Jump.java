package io.github.ogireport.internal.rule.years;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.cross.YearPair;
import io.github.ogireport.internal.rule.cross.figure.CommonFigure;
import io.github.ogireport.internal.rule.cross.figure.CommonFigure.Nature;
import io.github.ogireport.internal.rule.cross.figure.CommonFigures;
import io.github.ogireport.internal.rule.cross.figure.ComparedFigure;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.List;

/**
 * OGI-X07: a figure does not change tenfold and by a hundred at once, and a fee not so many thousandfold that 元 must have
 * been taken for 万元. In the table of requests the totals of the rows stand for their columns.
 */
public final class X07Jump extends YearRule {
    private static final BigDecimal TENFOLD = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** A unit mistaken is a factor of 10,000; the figure itself may move threefold in a year. */
    private static final BigDecimal UNIT_MISTAKEN = new BigDecimal(3000);

    @Override
    void check(YearPair pair, RuleCollector collector) {
        for (TableKind table : CommonFigures.absent(pair.sides())) {
            collector.notAssessable(TablePath.of(table), "cross.tableAbsent");
        }
        for (CommonFigure figure : CommonFigures.of(pair.sides())) {
            if (figure.nature() != Nature.CHANGE && !isApplicantColumn(figure.path())) {
                check(figure, collector);
            }
        }
    }

    private static void check(CommonFigure figure, RuleCollector collector) {
        CellPath path = figure.path();
        ComparedFigure now = figure.first();
        ComparedFigure before = figure.second();
        List<ReportPath> gaps = ComparedFigure.gaps(before, now);
        if (!gaps.isEmpty()) {
            collector.lacking(path, gaps);
            return;
        }
        if (figure.nature() == Nature.AMOUNT && !now.unit().equals(before.unit())) {
            collector.notAssessable(path, "cross.otherUnit", before.unit(), now.unit());
            return;
        }
        BigDecimal low = now.known().min(before.known());
        BigDecimal high = now.known().max(before.known());
        Violation violation = Violation.at(path)
                .withArguments(before.known().toPlainString(), now.known().toPlainString())
                .withCells(figure.cellPaths())
                .withSides(now.known(), before.known());
        if (figure.nature() == Nature.AMOUNT && low.signum() > 0 && high.compareTo(low.multiply(UNIT_MISTAKEN)) >= 0) {
            collector.violated(violation.withKey("OGI-X07.unit"));
        } else if (high.compareTo(low.multiply(TENFOLD)) >= 0
                && high.subtract(low).compareTo(HUNDRED) >= 0) {
            collector.violated(violation);
        } else {
            collector.passed(path);
        }
    }

    private static boolean isApplicantColumn(CellPath path) {
        return path.column() instanceof Applicant applicant && applicant != Applicant.TOTAL;
    }
}
