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
public final class CellNames {
    private static final int MOST = 16;

    private final OutputWording wording;

    /** In the language of {@code wording}. */
    public CellNames(OutputWording wording) {
        this.wording = wording;
    }

    /**
     * A piece of the list.
     *
     * @param lead what stands before the name: separators, and the row or column that the names after it share
     * @param name the name of a cell and what is printed in it; empty for the end of a list that is cut
     * @param path the path of the cell; the report as a whole for the end of a list that is cut
     */
    public record Piece(String lead, String name, ReportPath path) {
        @Override
        public String toString() {
            return lead + name;
        }
    }

    /** The cells of {@code finding}. */
    public List<Piece> of(Finding finding) {
        List<Place> places = new ArrayList<>();
        for (FindingCell cell : finding.cells()) {
            places.add(place(cell));
        }
        boolean oneColumn = places.size() > 1
                && places.stream().map(Place::column).distinct().count() == 1;
        List<Piece> pieces = new ArrayList<>();
        String lastHead = "";
        for (Place place : places.subList(0, Math.min(MOST, places.size()))) {
            String head = oneColumn ? place.column() : place.row();
            String lead = head.equals(lastHead)
                    ? wording.text("cells.next")
                    : (pieces.isEmpty() ? "" : wording.text("cells.nextHead")) + wording.text("cells.head", head);
            String name = (oneColumn ? place.row() : place.column()) + " " + wording.cell(place.cell());
            pieces.add(new Piece(lead, name, place.path()));
            lastHead = head;
        }
        if (places.size() > MOST) {
            pieces.add(new Piece(wording.text("cells.more", places.size()), "", ReportPath.report()));
        }
        return pieces;
    }

    private record Place(String row, String column, Cell cell, ReportPath path) {}

    /** The names of a cell's row and column; cells of the report on the year before carry a mark in front of their path. */
    private Place place(FindingCell cell) {
        boolean previous = cell.path() instanceof OtherReportPath other && other.isPrevious();
        ReportPath path = cell.path() instanceof OtherReportPath other ? other.path() : cell.path();
        Locale locale = wording.locale();
        String row = path instanceof CellPath found ? found.row().label(locale) : path.label(locale);
        String column = path instanceof CellPath found ? found.column().label(locale) : "";
        return new Place(previous ? wording.text("cells.previousYear", row) : row, column, cell.cell(), path);
    }
}
