package io.github.ogireport.internal.rule.cross.figure;

import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure that all reports compared have.
 *
 * @param nature  what kind of figure
 * @param figures one for each report, in the order of the reports
 */
public record CommonFigure(Nature nature, List<ComparedFigure> figures) {
    /** What kind of figure: sums, floors and comparisons do not make sense for all of them. */
    public enum Nature {
        /** Counted within the year. */
        COUNT,
        /** Rules and normative documents counted within the year; several bodies may issue one together. */
        DOCUMENTS,
        /** What there is at the end of the year. */
        STOCK,
        /** A signed change. */
        CHANGE,
        /** Money. */
        AMOUNT
    }

    /** The place of a finding: the first cell of the first report. */
    public CellPath path() {
        return first().paths().get(0);
    }

    public ComparedFigure first() {
        return figures.get(0);
    }

    public ComparedFigure second() {
        return figures.get(1);
    }

    /** The cells of all reports with their prefixes. */
    public List<ReportPath> cellPaths() {
        List<ReportPath> paths = new ArrayList<>();
        for (ComparedFigure figure : figures) {
            paths.addAll(figure.cellPaths());
        }
        return paths;
    }
}
