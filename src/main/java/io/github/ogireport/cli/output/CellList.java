package io.github.ogireport.cli.output;

import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import java.util.List;

/** Names the cells that take part in a finding, with what is printed in them: each row once, and not endlessly many. */
final class CellList {
    private static final int MOST = 16;
    private static final String PREVIOUS = "previous:";

    private final Wording wording;

    CellList(Wording wording) {
        this.wording = wording;
    }

    String of(Finding finding) {
        List<FindingCell> cells = finding.cells();
        StringBuilder text = new StringBuilder();
        String lastRow = "";
        for (FindingCell cell : cells.subList(0, Math.min(MOST, cells.size()))) {
            String row = cell.path().substring(0, Math.max(0, cell.path().lastIndexOf('.')));
            if (!row.isEmpty() && row.equals(lastRow)) {
                text.append(wording.text("cells.nextColumn"));
            } else {
                text.append(text.isEmpty() ? "" : wording.text("cells.nextRow"));
                text.append(wording.text("cells.row", row(row)));
            }
            String column = wording.column(cell.path().substring(cell.path().lastIndexOf('.') + 1));
            text.append(column).append(' ').append(wording.cell(cell.cell()));
            lastRow = row;
        }
        if (cells.size() > MOST) {
            text.append(wording.text("cells.more", cells.size()));
        }
        return text.toString();
    }

    /** The name of a row; cells of the report on the year before carry a mark in front of their path. */
    private String row(String path) {
        return path.startsWith(PREVIOUS)
                ? wording.text("cells.previousYear", wording.label(path.substring(PREVIOUS.length())))
                : wording.label(path);
    }
}
