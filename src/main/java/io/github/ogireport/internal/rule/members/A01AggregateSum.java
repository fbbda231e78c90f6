package io.github.ogireport.internal.rule.members;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.cross.Member;
import io.github.ogireport.internal.rule.cross.Membership;
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
import java.util.ArrayList;
import java.util.List;

/**
 * OGI-A01: cell by cell, the counts of the aggregate are the sum of its members'. Takes the list of members as complete, and
 * is not assessable where it surely is not. Vertical bodies may or may not be in the sum; documents issued jointly are
 * counted by several members and once in the aggregate.
 */
public final class A01AggregateSum extends AggregateRule {
    @Override
    void compare(Membership membership, RuleCollector collector) {
        for (Member member : membership.members()) {
            if (!member.isFit()) {
                collector.notAssessable(ReportPath.report(), "OGI-A01.unfitMember", member.name());
                return;
            }
        }
        List<String> missing = membership.missing();
        if (!missing.isEmpty()) {
            collector.notAssessable(ReportPath.report(), "OGI-A01.incomplete", String.join("、", missing));
            return;
        }
        for (TableKind table : CommonFigures.absent(membership.sides())) {
            collector.notAssessable(TablePath.of(table), "cross.tableAbsent");
        }
        for (CommonFigure figure : CommonFigures.of(membership.sides())) {
            if (figure.nature() != Nature.AMOUNT) {
                check(figure, membership.members(), collector);
            }
        }
    }

    private static void check(CommonFigure figure, List<Member> members, RuleCollector collector) {
        CellPath path = figure.path();
        ComparedFigure total = figure.first();
        if (!ComparedFigure.gaps(total).isEmpty()) {
            collector.lacking(path, ComparedFigure.gaps(total));
            return;
        }
        BigDecimal local = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        List<ReportPath> gaps = new ArrayList<>();
        boolean onlyBlanks = true;
        List<ReportPath> counted = new ArrayList<>(total.cellPaths());
        for (int i = 0; i < members.size(); i++) {
            ComparedFigure part = figure.figures().get(i + 1);
            List<ReportPath> missing = ComparedFigure.gaps(part);
            gaps.addAll(missing);
            onlyBlanks &= part.isNumberOrBlank();
            all = all.add(part.known());
            local = members.get(i).isVertical() ? local : local.add(part.known());
            if (!missing.isEmpty() || part.known().signum() != 0) {
                counted.addAll(part.cellPaths());
            }
        }
        boolean fits = total.known().compareTo(local) == 0 || total.known().compareTo(all) == 0;
        if (gaps.isEmpty() && fits) {
            collector.passed(path);
        } else if (fits && onlyBlanks) {
            collector.passedWithBlanks(path);
        } else if (!gaps.isEmpty()
                && (figure.nature() == Nature.CHANGE || total.known().compareTo(local) >= 0)) {
            collector.lacking(path, gaps);
        } else {
            collector.violated(violation(figure, local, counted));
        }
    }

    private static Violation violation(CommonFigure figure, BigDecimal sum, List<ReportPath> counted) {
        BigDecimal total = figure.first().known();
        Violation violation = Violation.at(figure.path())
                .withArguments(total.toPlainString(), sum.toPlainString())
                .withCells(counted)
                .withSides(total, sum);
        boolean mayBeJoint = figure.nature() == Nature.DOCUMENTS
                || figure.path().row() == ProactiveRow.RULES
                || figure.path().row() == ProactiveRow.NORMATIVE_DOCUMENTS;
        return mayBeJoint && total.compareTo(sum) < 0
                ? violation.withKey("OGI-A01.joint").withSeverity(Severity.INFO)
                : violation;
    }
}
