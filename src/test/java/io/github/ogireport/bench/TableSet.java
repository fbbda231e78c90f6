package io.github.ogireport.bench;

import io.github.ogireport.form.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The three grids of a report, with what page breaks leave in them. */
final class TableSet {
    private final Dice dice;
    private final TextLayout layout;
    private final GridStyle style;
    private final Wording wording;
    private final Set<String> uncertain = new HashSet<>();
    private final List<PrintedGrid> grids = new ArrayList<>();
    private int page = 1;

    private TableSet(Dice dice, TextLayout layout, GridStyle style, Wording wording) {
        this.dice = dice;
        this.layout = layout;
        this.style = style;
        this.wording = wording;
    }

    static TableSet build(
            Dice dice,
            TextLayout layout,
            Map<String, PrintedCell> cells,
            FormsOfParts forms,
            Wording wording,
            LabelStyle labels,
            GridStyle style) {
        TableSet tables = new TableSet(dice, layout, style, wording);
        tables.add(ProactiveGrid.of(cells, forms, wording, !labels.noBlockHeaders(), style.extensionRow()));
        tables.add(RequestGrid.of(cells, forms.requests(), wording, style));
        tables.add(
                layout.challengeBlocks()
                        ? ChallengeGrid.blocks(cells, wording)
                        : ChallengeGrid.of(cells, wording, style.gluedGroupHeader()));
        return tables;
    }

    PrintedGrid proactive() {
        return grids.get(0);
    }

    PrintedGrid requests() {
        return grids.get(1);
    }

    PrintedGrid challenges() {
        return grids.get(2);
    }

    boolean isUncertain(String path) {
        return uncertain.contains(path);
    }

    private void add(PrintedGrid grid) {
        for (PrintedRow row : grid.rows()) {
            if (layout.uncertain(grid, row)) {
                row.values().forEach(value -> uncertain.add(value.path()));
            }
        }
        grids.add(broken(grid));
    }

    /** Page numbers, repeated and false headers. */
    private PrintedGrid broken(PrintedGrid grid) {
        List<PrintedRow> rows = new ArrayList<>();
        boolean pageBreak = true;
        for (int i = 0; i < grid.rows().size(); i++) {
            PrintedRow row = grid.rows().get(i);
            boolean inside = i > 3 && grid.table() == TableKind.REQUESTS;
            if (inside && style.pagesBetweenRows() && dice.chance(0.1)) {
                rows.add(new PrintedRow(PrintedRow.Kind.NOTE, List.of(GridCell.header(pageNumber(), grid.width()))));
            }
            if (inside && pageBreak && dice.chance(0.1)) {
                pageBreak = false;
                if (style.repeatedHeader()) {
                    rows.addAll(RequestGrid.headers(wording, style));
                }
                if (style.falseHeader() && !layout.cellLines() && layout.blanksLeaveTrace()) {
                    rows.add(falseHeader());
                }
            }
            boolean betweenCells = style.pagesBetweenCells()
                    && layout.cellLines()
                    && row.values().size() > 2;
            rows.add(betweenCells && !row.hasBlank() && dice.chance(0.1) ? withPage(row) : row);
        }
        return grid.withRows(rows);
    }

    private PrintedRow falseHeader() {
        List<GridCell> cells = new ArrayList<>();
        for (String text : List.of("项目", "本年新收件数", "上年结转件数", "予以公开", "部分公开", "不予公开", "总计")) {
            cells.add(GridCell.header(text, 1));
        }
        return new PrintedRow(PrintedRow.Kind.HEADER, cells);
    }

    private PrintedRow withPage(PrintedRow row) {
        List<GridCell> cells = new ArrayList<>(row.cells());
        cells.add(cells.size() - dice.between(1, row.values().size() - 1), GridCell.page(pageNumber()));
        return new PrintedRow(row.kind(), cells);
    }

    private String pageNumber() {
        page++;
        return dice.chance(0.5) ? "— " + page + " —" : "- " + page + " -";
    }
}
