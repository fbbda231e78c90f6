package io.github.ogireport.cli.output;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.RowCounts;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the three tables of a report as HTML, with the state of each cell and a mark where a finding sits. */
final class HtmlTables {
    private final Markup markup;
    private final Wording wording;

    HtmlTables(Markup markup, Wording wording) {
        this.markup = markup;
        this.wording = wording;
    }

    void write(CheckedReport report) throws IOException {
        Set<ReportPath> faulty = new HashSet<>();
        Set<ReportPath> involved = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (!finding.isSuppressed()) {
                faulty.add(finding.path());
                finding.cells().stream().map(FindingCell::path).forEach(involved::add);
            }
        }
        List<Grid> grids = Grid.of(report.report());
        for (TableKind kind : TableKind.values()) {
            String name = kind.label(wording.locale());
            if (!report.report().has(kind)) {
                markup.element("h3", name);
                markup.element("p", wording.text("table.missing", name), "class", "none");
                continue;
            }
            List<Grid> parts =
                    grids.stream().filter(grid -> grid.kind() == kind).toList();
            List<String> forms = parts.stream().map(Grid::form).distinct().toList();
            boolean oneForm = forms.size() == 1;
            markup.element(
                    "h3", oneForm && !forms.get(0).isEmpty() ? wording.text("table.form", name, forms.get(0)) : name);
            markup.open("div", "class", "grids");
            for (Grid part : parts) {
                write(part, oneForm ? "" : wording.text("html.form", part.form()), faulty, involved);
            }
            markup.close("div");
        }
    }

    private void write(Grid grid, String caption, Set<ReportPath> faulty, Set<ReportPath> involved) throws IOException {
        markup.open("div", "class", "scroll").open("table");
        if (!caption.isEmpty()) {
            markup.element("caption", caption);
        }
        markup.open("thead").open("tr").element("td", "");
        for (FormColumn column : grid.columns()) {
            markup.element("th", column.label(wording.locale()), "scope", "col");
        }
        markup.close("tr").close("thead").open("tbody");
        for (RowCounts row : grid.rows()) {
            markup.open("tr").element("th", row.row().label(wording.locale()), "scope", "row");
            for (int i = 0; i < grid.columns().size(); i++) {
                CellPath path = row.path(i);
                write(row.cells().get(i), faulty.contains(path), involved.contains(path));
            }
            markup.close("tr");
        }
        markup.close("tbody").close("table").close("div");
    }

    private void write(Cell cell, boolean faulty, boolean involved) throws IOException {
        String mark = faulty ? " faulty" : involved ? " involved" : "";
        String printed = cell.text();
        String shown = wording.cell(cell);
        if (printed.isEmpty() || printed.equals(shown)) {
            markup.open("td", "class", cell.state().key() + mark);
        } else {
            markup.open("td", "class", cell.state().key() + mark, "title", printed);
        }
        markup.text(shown);
        if (cell.state() == CellState.UNREADABLE && !printed.isEmpty()) {
            markup.text(" (" + printed + ")");
        }
        if (faulty) {
            markup.text(" ").element("span", wording.text("html.faulty"), "class", "mark");
        }
        markup.close("td");
    }
}
