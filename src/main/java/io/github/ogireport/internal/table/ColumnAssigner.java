package io.github.ogireport.internal.table;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.table.Columns.Assigned;
import io.github.ogireport.internal.table.Columns.Failed;
import io.github.ogireport.internal.table.Columns.NoTrace;
import io.github.ogireport.internal.table.Columns.Placement;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Assigns the texts of a row to its columns. As many texts as columns are the columns, in order. Fewer are placed only where the
 * separators or the line breaks leave exactly one possibility; otherwise the row is not read.
 */
public final class ColumnAssigner {
    private final NormalizedText text;
    private final Spacing spacing;
    private final SeparatedColumns separated;
    private final CountedColumns counted;
    private final GluedDigits glued;

    /** An assigner for the rows of one table; {@code unit} is the usual number of line breaks in the text, or 0. */
    public ColumnAssigner(NormalizedText text, Spacing spacing, int unit) {
        this.text = text;
        this.spacing = spacing;
        this.separated = new SeparatedColumns(text, spacing);
        this.counted = new CountedColumns(spacing, unit);
        this.glued = new GluedDigits(text);
    }

    /** The columns of {@code row}, which has {@code width}; {@code last} says that no label of the same table follows. */
    public Columns assign(RowText row, int width, boolean last) {
        if (row.size() == width) {
            return full(row, width);
        }
        if (row.size() > width) {
            return failed(DiagnosticCode.CELLS_TOO_MANY, row, width);
        }
        if (row.size() == 1) {
            List<Token> digits = glued.split(row.cells().get(0), width);
            if (!digits.isEmpty()) {
                return new Assigned(digits, Placement.GLUED);
            }
        }
        boolean cutOff = row.interrupted() && (row.size() == 0 || row.separator() != '\n');
        if (cutOff) {
            return failed(DiagnosticCode.CELLS_TOO_FEW, row, width);
        }
        Columns columns = row.isExplicit()
                ? separated.assign(row, width)
                : row.separator() == '\n' ? counted.assign(row, width, last || row.interrupted()) : noTrace(row);
        return columns instanceof Failed failure && failure.arguments().isEmpty()
                ? failed(failure.code(), row, width)
                : columns;
    }

    private Columns full(RowText row, int width) {
        if (!row.isExplicit() || spacing.isConsecutive(row)) {
            boolean usual = !row.isExplicit() || spacing.isUsual(row, width);
            return new Assigned(row.cells(), usual ? Placement.FULL : Placement.SHIFTED);
        }
        return hasGap(row)
                ? new Failed(DiagnosticCode.CELLS_CONFLICT, List.of(printed(row)))
                : new Assigned(row.cells(), Placement.SHIFTED);
    }

    /** Whether an empty cell stands between two texts, though there are texts for all columns. */
    private boolean hasGap(RowText row) {
        for (int i = 1; i < row.size(); i++) {
            if (text.count(row.separator(), row.endOf(i - 1), row.startOf(i)) > 1) {
                return true;
            }
        }
        return false;
    }

    private static Columns noTrace(RowText row) {
        return row.size() == 0 ? new NoTrace() : new Failed(DiagnosticCode.CELLS_TOO_FEW, List.of());
    }

    private Failed failed(DiagnosticCode code, RowText row, int width) {
        return new Failed(code, List.of(Integer.toString(width), Integer.toString(row.size()), printed(row)));
    }

    private String printed(RowText row) {
        StringBuilder texts = new StringBuilder();
        for (Token cell : row.cells()) {
            texts.append(texts.isEmpty() ? "" : " ")
                    .append(text.printed(cell.getStartIndex(), cell.getStopIndex() + 1));
        }
        return texts.toString();
    }
}
