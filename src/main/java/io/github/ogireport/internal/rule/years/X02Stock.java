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
 * OGI-X02: documents in force now = in force last year + issued − repealed, for reports on 2022 and later in the 2021 form.
 * The total disclosed of the 2019 form is no stock and is never used. Words that name a clean-up, of expiry or of a
 * reorganisation make it a mere remark.
 */
public final class X02Stock extends YearRule {
    private static final int FIRST_YEAR = 2022;
    private static final String[] CHANGES = {"清理", "调整", "机构改革", "失效"};
    private static final String[] SUBJECTS = {"规范性文件", "文件清理", "政府规章", "现行有效", "统计数据", "年度报告", "本报告"};
    private static final String[] PREVAILS = {"以本年度报告为准", "以本报告为准"};

    @Override
    void check(YearPair pair, RuleCollector collector) {
        if (pair.year() < FIRST_YEAR) {
            collector.notApplicable(TablePath.of(TableKind.PROACTIVE), "OGI-X02.before2022");
            return;
        }
        if (CommonFigures.absent(pair.sides()).contains(TableKind.PROACTIVE)) {
            collector.notAssessable(TablePath.of(TableKind.PROACTIVE), "cross.tableAbsent");
            return;
        }
        check(pair, ProactiveRow.RULES, collector);
        check(pair, ProactiveRow.NORMATIVE_DOCUMENTS, collector);
    }

    private static void check(YearPair pair, ProactiveRow row, RuleCollector collector) {
        CellPath path = CellPath.of(row, ProactiveColumn.IN_FORCE);
        if (!isInForm(pair.previous(), row, TableForm.FORM_2021)
                || !isInForm(pair.current(), row, TableForm.FORM_2021)) {
            collector.notApplicable(RowPath.of(row), "OGI-X02.oldForm");
            return;
        }
        ComparedFigure before = ComparedFigure.of(pair.previous(), path);
        ComparedFigure issued = ComparedFigure.of(pair.current(), CellPath.of(row, ProactiveColumn.ISSUED));
        ComparedFigure repealed = ComparedFigure.of(pair.current(), CellPath.of(row, ProactiveColumn.REPEALED));
        ComparedFigure now = ComparedFigure.of(pair.current(), path);
        List<ReportPath> gaps = ComparedFigure.gaps(before, issued, repealed, now);
        if (!gaps.isEmpty()) {
            collector.lacking(path, gaps);
            return;
        }
        BigDecimal expected = before.known().add(issued.known()).subtract(repealed.known());
        if (expected.compareTo(now.known()) == 0) {
            collector.passed(path);
            return;
        }
        String actual = now.known().toPlainString();
        Violation violation = Violation.at(path)
                .withArguments(
                        before.known().toPlainString(),
                        issued.known().toPlainString(),
                        repealed.known().toPlainString(),
                        expected.toPlainString(),
                        actual)
                .withCells(List.of(
                        OtherReportPath.previous(path),
                        issued.paths().get(0),
                        repealed.paths().get(0),
                        path))
                .withSides(now.known(), expected);
        collector.violated(
                isExplained(pair) ? violation.withKey("OGI-X02.explained").withSeverity(Severity.INFO) : violation);
    }

    private static boolean isExplained(YearPair pair) {
        return Sentences.explain(pair.current().report(), CHANGES, SUBJECTS)
                || Sentences.explain(pair.current().report(), PREVAILS, PREVAILS);
    }
}
