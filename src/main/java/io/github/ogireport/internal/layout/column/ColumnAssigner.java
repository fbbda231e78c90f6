package io.github.ogireport.internal.layout.column;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.layout.column.Columns.Assigned;
import io.github.ogireport.internal.layout.column.Columns.Failed;
import io.github.ogireport.internal.layout.column.Columns.NoTrace;
import io.github.ogireport.internal.layout.column.Columns.Placement;
import io.github.ogireport.internal.layout.row.Fields;
import io.github.ogireport.internal.layout.row.Frames;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/**
 * Assigns the texts of a row to its columns. As many texts as columns are the columns, in order. Fewer are placed only where the
 * separators or the line breaks leave exactly one possibility; otherwise the row is not read.
 */
final class ColumnAssigner {
    private final NormalizedText text;
    private final FirstColumn offsets;
    private final Spacing spacing;
    private final SeparatedColumns separated;
    private final CountedColumns counted;
    private final GluedDigits glued;
    private final Frames frames;
    /** By the number of columns: how many more rows have texts in more fields than columns than have them in just as many. */
    private final Map<Integer, Integer> wider;

    /**
     * An assigner for the rows of one table.
     *
     * @param text   the text they stand in
     * @param rows   the rows
     * @param unit   the usual number of line breaks between cells elsewhere in the text, or 0
     * @param frames what the tables before this one have taught
     */
    ColumnAssigner(NormalizedText text, List<RowDraft> rows, int unit, Frames frames) {
        this.text = text;
        this.frames = frames;
        this.offsets = FirstColumn.of(text, rows, frames);
        this.spacing = Spacing.of(text, rows);
        this.separated = new SeparatedColumns(offsets);
        this.counted = new CountedColumns(text, spacing, unit, frames);
        this.glued = GluedDigits.of(text, rows);
        this.wider = wider(text, rows);
    }

    private static Map<Integer, Integer> wider(NormalizedText text, List<RowDraft> rows) {
        Map<Integer, Integer> wider = new HashMap<>();
        for (RowDraft row : rows) {
            RowText cells = row.text();
            int span = cells.isExplicit() ? Fields.span(text, cells) : cells.size();
            if (cells.oneLine() && !cells.isUnknown() && span > row.width()) {
                wider.merge(row.width(), 1, Integer::sum);
            } else if (cells.oneLine() && cells.size() == row.width() && span == row.width()) {
                wider.merge(row.width(), -1, Integer::sum);
            }
        }
        return wider;
    }

    /** The columns of {@code row}, which has {@code width}; {@code last} says that no label of the same table follows. */
    Columns assign(RowText row, int width, boolean last) {
        Columns columns = columns(row, width, last);
        boolean closes = last && row.separator() == '\n' && !row.interrupted() && row.size() > 0;
        if (closes
                && columns instanceof Assigned assigned
                && !assigned.slots().get(width - 1).equals(Columns.BLANK)) {
            frames.close(row.gapAtEnd(text));
        }
        return columns;
    }

    private Columns columns(RowText row, int width, boolean last) {
        if (row.isUnknown()) {
            return new Failed(DiagnosticCode.ROW_UNREAD);
        }
        if (row.size() == width) {
            return full(row, width);
        }
        if (row.size() > width) {
            return new Failed(DiagnosticCode.CELLS_TOO_MANY);
        }
        if (row.size() == 1) {
            List<Token> digits = glued.split(row, width);
            if (!digits.isEmpty()) {
                return new Assigned(digits, Placement.GLUED);
            }
        }
        boolean cutOff = row.interrupted() && row.separator() == ' ';
        if (cutOff) {
            return Columns.TOO_FEW;
        }
        if (row.isExplicit()) {
            return separated.assign(row, width, last);
        }
        return row.separator() == '\n' ? counted.assign(row, width, last) : noTrace(row);
    }

    private Columns full(RowText row, int width) {
        if (row.oneLine() && wider.getOrDefault(width, -1) >= 0) {
            // the table has more columns than its headers name, so that a row with as many texts has a blank one
            // somewhere
            return new Failed(DiagnosticCode.CELLS_CONFLICT);
        }
        if (!row.isExplicit() || offsets.isConsecutive(row)) {
            boolean usual = row.isExplicit() ? offsets.isUsual(row, width) : spacing.isRegular(row);
            return new Assigned(row.cells(), usual ? Placement.FULL : Placement.SHIFTED);
        }
        return hasGap(row) ? new Failed(DiagnosticCode.CELLS_CONFLICT) : new Assigned(row.cells(), Placement.SHIFTED);
    }

    /** Whether an empty cell stands between some of its texts, though there are texts for all columns, and not between all. */
    private boolean hasGap(RowText row) {
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (int i = 1; i < row.size(); i++) {
            fewest = Math.min(fewest, row.gapBefore(i, text));
            most = Math.max(most, row.gapBefore(i, text));
        }
        return most > 1 && (most > fewest || row.size() == 2);
    }

    private static Columns noTrace(RowText row) {
        return row.size() == 0 ? new NoTrace() : Columns.TOO_FEW;
    }
}
