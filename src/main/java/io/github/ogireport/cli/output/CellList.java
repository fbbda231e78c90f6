package io.github.ogireport.cli.output;

import io.github.ogireport.form.Cell;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.OtherReportPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names the cells that take part in a finding, with what is printed in them: row by row, or by the column that all are in, and
 * not endlessly many.
 */
final class CellList {
    private static final int MOST = 16;

    private final Wording wording;

    CellList(Wording wording) {
        this.wording = wording;
    }

    String of(Finding finding) {
        List<Place> places = new ArrayList<>();
        for (FindingCell cell : finding.cells()) {
            places.add(place(cell));
        }
        boolean oneColumn = places.size() > 1
                && places.stream().map(Place::column).distinct().count() == 1;
        StringBuilder text = new StringBuilder();
        String lastHead = "";
        for (Place place : places.subList(0, Math.min(MOST, places.size()))) {
            String head = oneColumn ? place.column() : place.row();
            if (head.equals(lastHead)) {
                text.append(wording.text("cells.next"));
            } else {
                text.append(text.isEmpty() ? "" : wording.text("cells.nextHead"));
                text.append(wording.text("cells.head", head));
            }
            text.append(oneColumn ? place.row() : place.column()).append(' ').append(wording.cell(place.cell()));
            lastHead = head;
        }
        if (places.size() > MOST) {
            text.append(wording.text("cells.more", places.size()));
        }
        return text.toString();
    }

    private record Place(String row, String column, Cell cell) {}

    /** The names of a cell's row and column; cells of the report on the year before carry a mark in front of their path. */
    private Place place(FindingCell cell) {
        boolean previous = cell.path() instanceof OtherReportPath other && other.isPrevious();
        ReportPath path = cell.path() instanceof OtherReportPath other ? other.path() : cell.path();
        Locale locale = wording.locale();
        String row = path instanceof CellPath found ? found.row().label(locale) : path.label(locale);
        String column = path instanceof CellPath found ? found.column().label(locale) : "";
        return new Place(previous ? wording.text("cells.previousYear", row) : row, column, cell.cell());
    }
}
