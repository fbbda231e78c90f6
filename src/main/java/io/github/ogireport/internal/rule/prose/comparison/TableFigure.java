package io.github.ogireport.internal.rule.prose.comparison;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The cells that a statement is held against, added up; for one check. */
public final class TableFigure {
    private final AnnualReport report;
    private final List<ReportPath> paths = new ArrayList<>(8);
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean known = true;

    public TableFigure(AnnualReport report) {
        this.report = report;
    }

    /** The paths of the cells added so far. */
    public List<ReportPath> paths() {
        return paths;
    }

    /** Whether all cells added so far hold exact numbers. */
    public boolean isKnown() {
        return known;
    }

    /** The sum of the cells added so far. */
    public BigDecimal sum() {
        return sum;
    }

    public TableFigure add(RequestRow row) {
        return add(row, List.of(Applicant.TOTAL));
    }

    public TableFigure add(RequestRow row, List<Applicant> columns) {
        for (Applicant column : columns) {
            add(CellPath.of(row, column), report.requests().cell(row, column).orElse(Cell.missing()));
        }
        return this;
    }

    public TableFigure add(List<RequestRow> rows) {
        for (RequestRow row : rows) {
            if (row.isIn(report.requests().form())) {
                add(row);
            }
        }
        return this;
    }

    public TableFigure add(ChallengeGroup group, ChallengeResult column) {
        return add(CellPath.of(group, column), report.challenges().cell(group, column));
    }

    public TableFigure add(ProactiveRow row, ProactiveColumn column) {
        return add(
                CellPath.of(row, column), report.proactive().cell(row, column).orElse(Cell.missing()));
    }

    private TableFigure add(ReportPath path, Cell cell) {
        paths.add(path);
        if (!cell.isNumber() || Count.isRounded(cell)) {
            known = false;
        } else {
            sum = sum.add(Count.exact(cell));
        }
        return this;
    }
}
