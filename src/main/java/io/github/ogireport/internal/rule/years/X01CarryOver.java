package io.github.ogireport.internal.rule.years;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.cross.YearPair;
import io.github.ogireport.internal.rule.cross.figure.CommonFigures;
import io.github.ogireport.internal.rule.cross.figure.ComparedFigure;
import io.github.ogireport.internal.rule.cross.prose.Sentences;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.math.BigDecimal;
import java.util.List;

/**
 * OGI-X01: what was carried forward last year is what was carried in this year. An error in the total; in the columns of the
 * applicants a warning, as bodies sort applicants differently from year to year; in the total also a warning where the
 * report says that bodies were reorganised or figures corrected.
 */
public final class X01CarryOver extends YearRule {
    private static final String[] CHANGES = {
        "机构改革", "机构合并", "合并组建", "更名", "划转", "职能调整", "更正数据", "数据更正", "数据有误", "重新统计", "统计口径"
    };
    private static final String[] CORRECTED = {"更正", "修正", "修订"};
    private static final String[] SUBJECTS = {"申请", "结转", "数据", "本报告", "年度报告"};

    @Override
    void check(YearPair pair, RuleCollector collector) {
        if (CommonFigures.absent(pair.sides()).contains(TableKind.REQUESTS)) {
            collector.notAssessable(RowPath.of(RequestRow.CARRIED_IN), "cross.tableAbsent");
            return;
        }
        for (Applicant column : Applicant.values()) {
            check(pair, column, collector);
        }
    }

    private static void check(YearPair pair, Applicant column, RuleCollector collector) {
        CellPath path = CellPath.of(RequestRow.CARRIED_IN, column);
        ComparedFigure carriedIn = ComparedFigure.of(pair.current(), path);
        ComparedFigure carriedForward =
                ComparedFigure.of(pair.previous(), CellPath.of(RequestRow.CARRIED_FORWARD, column));
        List<ReportPath> gaps = ComparedFigure.gaps(carriedForward, carriedIn);
        if (!gaps.isEmpty()) {
            collector.lacking(path, gaps);
            return;
        }
        BigDecimal before = carriedForward.known();
        BigDecimal now = carriedIn.known();
        if (before.compareTo(now) == 0) {
            collector.passed(path);
            return;
        }
        Violation violation = Violation.at(path)
                .withArguments(before.toPlainString(), now.toPlainString())
                .withCells(List.of(
                        carriedForward.cellPaths().get(0), carriedIn.cellPaths().get(0)))
                .withSides(before, now);
        if (column != Applicant.TOTAL) {
            violation = violation.withKey("OGI-X01.column").withSeverity(Severity.WARNING);
        } else if (isExplained(pair)) {
            violation = violation.withKey("OGI-X01.explained").withSeverity(Severity.WARNING);
        }
        collector.violated(violation);
    }

    private static boolean isExplained(YearPair pair) {
        return Sentences.explain(pair.current().report(), CHANGES, SUBJECTS)
                || Words.anyIn(pair.current().report().title().orElse(""), CORRECTED)
                || Words.anyIn(pair.previous().report().title().orElse(""), CORRECTED);
    }
}
