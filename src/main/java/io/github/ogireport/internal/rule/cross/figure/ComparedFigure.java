package io.github.ogireport.internal.rule.cross.figure;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure of one report: a cell, or the sum of several where the other form has a single one.
 *
 * @param side  whose figure
 * @param paths the cells that make it up, without prefix
 */
public record ComparedFigure(Side side, List<CellPath> paths) {
    public static ComparedFigure of(Side side, CellPath path) {
        return new ComparedFigure(side, List.of(path));
    }

    /** The cells of {@code figures} that carry no number, with their prefixes: they are not zero, they are not known. */
    public static List<ReportPath> gaps(ComparedFigure... figures) {
        List<ReportPath> gaps = new ArrayList<>();
        for (ComparedFigure figure : figures) {
            for (CellPath path : figure.paths) {
                if (!figure.side.cell(path).isNumber()) {
                    gaps.add(figure.side.at(path));
                }
            }
        }
        return gaps;
    }

    /** The sum of the cells that carry a number. */
    public BigDecimal known() {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellPath path : paths) {
            Optional<BigDecimal> value = side.cell(path).value();
            if (value.isPresent()) {
                sum = sum.add(value.get());
            }
        }
        return sum;
    }

    /** Whether each cell carries a number or is blank. */
    public boolean isNumberOrBlank() {
        for (CellPath path : paths) {
            CellState state = side.cell(path).state();
            if (state != CellState.NUMBER && state != CellState.BLANK) {
                return false;
            }
        }
        return true;
    }

    /** The unit printed with the first cell, which is empty where none is. */
    public String unit() {
        return side.cell(paths.get(0)).unit();
    }

    /** The cells' paths with the prefix of their report. */
    public List<ReportPath> cellPaths() {
        List<ReportPath> prefixed = new ArrayList<>(paths.size());
        for (CellPath path : paths) {
            prefixed.add(side.at(path));
        }
        return prefixed;
    }

    /** The one cell, for figures that are not summed. */
    public Cell cell() {
        return side.cell(paths.get(0));
    }
}
