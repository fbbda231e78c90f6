package io.github.ogireport.cli.output.text;

import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.VisibleText;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.RowCounts;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sets the three tables of a report in columns for a terminal; a cell at which a finding sits has a mark after it. */
final class TerminalTables {
    private static final int MOST_OF_CELL = 24;
    private static final String MARK = "*";
    private static final String NO_MARK = " ";

    private final OutputWording wording;
    private final int width;

    /** For a terminal of {@code width} columns; 0 where the text goes elsewhere. */
    TerminalTables(OutputWording wording, int width) {
        this.wording = wording;
        this.width = width;
    }

    List<String> lines(CheckedReport report) {
        List<String> lines = new ArrayList<>();
        Set<ReportPath> marked = new HashSet<>();
        report.findings().stream()
                .filter(finding -> !finding.isSuppressed())
                .map(Finding::path)
                .forEach(marked::add);
        Set<TableKind> captioned = EnumSet.noneOf(TableKind.class);
        for (Grid grid : Grid.of(report.report())) {
            if (captioned.add(grid.kind())) {
                lines.add("");
                lines.add(caption(report, grid));
            }
            if (report.report().has(grid.kind())) {
                addGrid(grid, marked, lines);
            }
        }
        if (lines.stream().anyMatch(line -> line.endsWith(MARK) || line.contains(MARK + " "))) {
            lines.add(wording.text("table.mark", MARK));
        }
        return lines;
    }

    private String caption(CheckedReport report, Grid grid) {
        String name = grid.kind().label(wording.locale());
        if (!report.report().has(grid.kind())) {
            return wording.text("table.missing", name);
        }
        return grid.form().isEmpty() ? name : wording.text("table.form", name, grid.form());
    }

    private void addGrid(Grid grid, Set<ReportPath> marked, List<String> lines) {
        List<String> names = grid.columns().stream().map(this::columnName).toList();
        List<GridText.Line> rows = new ArrayList<>();
        for (RowCounts row : grid.rows()) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                String text = VisibleText.of(wording.cell(row.cells().get(i)));
                texts.add(DisplayWidth.cut(text, MOST_OF_CELL) + (marked.contains(row.path(i)) ? MARK : NO_MARK));
            }
            rows.add(new GridText.Line(row.row().label(wording.locale()), texts));
        }
        lines.addAll(new GridText(names, rows).lines(width));
    }

    /** Short names for the many columns of the table of requests; the names of the form elsewhere. */
    private String columnName(FormColumn column) {
        return column instanceof Applicant && column != Applicant.TOTAL
                ? wording.text("column." + column.key())
                : column.label(wording.locale());
    }
}
