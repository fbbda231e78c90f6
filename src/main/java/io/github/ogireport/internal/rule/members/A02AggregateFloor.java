package io.github.ogireport.internal.rule.members;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.cross.Member;
import io.github.ogireport.internal.rule.cross.Membership;
import io.github.ogireport.internal.rule.cross.figure.CommonFigure;
import io.github.ogireport.internal.rule.cross.figure.CommonFigure.Nature;
import io.github.ogireport.internal.rule.cross.figure.CommonFigures;
import io.github.ogireport.internal.rule.cross.figure.ComparedFigure;
import io.github.ogireport.internal.rule.cross.figure.Side;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * OGI-A02: no count of the aggregate is smaller than that of a member. Unlike the sum it needs no complete list. Vertical
 * bodies are left out.
 */
public final class A02AggregateFloor extends AggregateRule {
    @Override
    void compare(Membership membership, RuleCollector collector) {
        Map<List<CellPath>, Floor> floors = new LinkedHashMap<>();
        boolean compared = false;
        for (Member member : membership.fit()) {
            if (!member.isVertical()) {
                compared = true;
                compare(membership.aggregate(), member, floors, collector);
            }
        }
        if (!compared) {
            collector.notAssessable(ReportPath.report(), "OGI-A02.noMember");
        }
        floors.values().forEach(floor -> floor.report(collector));
    }

    private static void compare(
            Side aggregate, Member member, Map<List<CellPath>, Floor> floors, RuleCollector collector) {
        List<Side> sides = List.of(aggregate, member.side());
        for (TableKind table : CommonFigures.absent(sides)) {
            collector.notAssessable(TablePath.of(table), "OGI-A02.tableAbsent", member.name());
        }
        for (CommonFigure figure : CommonFigures.of(sides)) {
            if (figure.nature() != Nature.CHANGE && figure.nature() != Nature.AMOUNT) {
                floors.computeIfAbsent(figure.first().paths(), paths -> new Floor(figure.first()))
                        .add(figure.second(), member);
            }
        }
    }

    /** The members' values seen so far for one figure of the aggregate. */
    private static final class Floor {
        private final ComparedFigure total;
        private final List<ReportPath> larger = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private BigDecimal largest = BigDecimal.ZERO;
        private final List<ReportPath> gaps;

        Floor(ComparedFigure total) {
            this.total = total;
            this.gaps = ComparedFigure.gaps(total);
        }

        void add(ComparedFigure part, Member member) {
            boolean known = ComparedFigure.gaps(total).isEmpty();
            gaps.addAll(ComparedFigure.gaps(part));
            if (known && part.known().compareTo(total.known()) > 0) {
                larger.addAll(part.cellPaths());
                names.add(member.name());
                largest = largest.max(part.known());
            }
        }

        void report(RuleCollector collector) {
            ReportPath path = total.paths().get(0);
            if (!larger.isEmpty()) {
                List<ReportPath> cells = new ArrayList<>(total.cellPaths());
                cells.addAll(larger);
                BigDecimal known = total.known();
                collector.violated(Violation.at(path)
                        .withArguments(known.toPlainString(), largest.toPlainString(), String.join("、", names))
                        .withCells(cells)
                        .withSides(known, largest));
            } else if (!gaps.isEmpty()) {
                collector.lacking(path, gaps);
            } else {
                collector.passed(path);
            }
        }
    }
}
