package io.github.ogireport.internal.rule.years;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.cross.YearPair;
import io.github.ogireport.internal.rule.cross.figure.CommonFigures;
import io.github.ogireport.internal.rule.cross.figure.ComparedFigure;
import io.github.ogireport.internal.rule.cross.prose.Sentences;
import io.github.ogireport.internal.rule.sum.FormSums;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.List;

/**
 * OGI-X04: in the 2019 form, 上一年项目数量 of this year = 上一年项目数量 + 本年增/减 of last year. Words that name a reform
 * of the item lists make it a mere remark.
 */
public final class X04ItemsChain extends YearRule {
    private static final String[] CHANGES = {"改革", "调整", "取消", "下放", "承接", "清理", "划转"};
    private static final String[] SUBJECTS = {"事项", "清单", "目录", "项目"};

    @Override
    void check(YearPair pair, RuleCollector collector) {
        if (CommonFigures.absent(pair.sides()).contains(TableKind.PROACTIVE)) {
            collector.notAssessable(TablePath.of(TableKind.PROACTIVE), "cross.tableAbsent");
            return;
        }
        for (ProactiveRow row : FormSums.ITEM_ROWS) {
            if (isInForm(pair.previous(), row, TableForm.FORM_2019)
                    && isInForm(pair.current(), row, TableForm.FORM_2019)) {
                check(pair, row, collector);
            } else {
                collector.notApplicable(RowPath.of(row), "OGI-X04.newForm");
            }
        }
    }

    private static void check(YearPair pair, ProactiveRow row, RuleCollector collector) {
        CellPath path = CellPath.of(row, ProactiveColumn.ITEMS_LAST_YEAR);
        CellPath changePath = CellPath.of(row, ProactiveColumn.CHANGE);
        ComparedFigure items = ComparedFigure.of(pair.previous(), path);
        ComparedFigure change = ComparedFigure.of(pair.previous(), changePath);
        ComparedFigure now = ComparedFigure.of(pair.current(), path);
        List<ReportPath> gaps = ComparedFigure.gaps(items, change, now);
        if (!gaps.isEmpty()) {
            collector.lacking(path, gaps);
            return;
        }
        BigDecimal expected = items.known().add(change.known());
        if (expected.compareTo(now.known()) == 0) {
            collector.passed(path);
            return;
        }
        String actual = now.known().toPlainString();
        Violation violation = Violation.at(path)
                .withArguments(
                        items.known().toPlainString(), change.known().toPlainString(), expected.toPlainString(), actual)
                .withCells(List.of(OtherReportPath.previous(path), OtherReportPath.previous(changePath), path))
                .withSides(now.known(), expected);
        boolean explained = Sentences.explain(pair.current().report(), CHANGES, SUBJECTS);
        collector.violated(explained ? violation.withKey("OGI-X04.explained").withSeverity(Severity.INFO) : violation);
    }
}
