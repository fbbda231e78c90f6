package io.github.ogireport.internal.table;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.table.Columns.Assigned;
import io.github.ogireport.internal.table.Columns.Failed;
import io.github.ogireport.internal.table.Columns.NoTrace;
import io.github.ogireport.internal.table.Columns.Placement;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Places the texts of a row with blank cells by its tabs or pipes, where these leave exactly one possibility. */
final class SeparatedColumns {
    private static final Failed TOO_FEW = new Failed(DiagnosticCode.CELLS_TOO_FEW, List.of());

    private final NormalizedText text;
    private final Spacing spacing;

    SeparatedColumns(NormalizedText text, Spacing spacing) {
        this.text = text;
        this.spacing = spacing;
    }

    Columns assign(RowText row, int width) {
        int separators = spacing.separators(row);
        if (row.size() == 0) {
            return allBlank(row, width, separators);
        }
        List<Integer> places = spacing.places(row);
        int offset = offset(row, width, separators, places);
        if (offset < 0) {
            return TOO_FEW;
        }
        boolean allCellsExist = offset + width - 1 <= separators;
        return allCellsExist ? place(row, width, offset, places, separators) : TOO_FEW;
    }

    private Columns allBlank(RowText row, int width, int separators) {
        if (separators == 0) {
            return new NoTrace();
        }
        int cells = separators - (endsWithSeparator(row) && row.separator() == '|' ? 1 : 0);
        boolean enough = cells >= width || spacing.offset(row, width) >= 0 || width == 1 && row.oneLine();
        return enough
                ? new Assigned(
                        Collections.nCopies(width, Columns.BLANK),
                        cells > width ? Placement.PADDING : Placement.SEPARATORS)
                : TOO_FEW;
    }

    /** The number of separators before the first column, or -1 if that is not certain. */
    private int offset(RowText row, int width, int separators, List<Integer> places) {
        int first = places.get(0);
        boolean spansAll = places.get(places.size() - 1) - first + 1 == width;
        int siblings = spacing.offset(row, width);
        if (spansAll) {
            return siblings < 0 || siblings == first ? first : -1;
        }
        if (siblings >= 0) {
            return siblings;
        }
        int exact = exact(row, width, separators, places);
        return exact >= 0 ? exact : spacing.offsetBySpan(row, width);
    }

    /** Exactly as many separators as the columns need. */
    private int exact(RowText row, int width, int separators, List<Integer> places) {
        boolean opened = row.labelled() || startsWithSeparator(row);
        int needed = opened ? width : width - 1;
        int first = opened ? 1 : 0;
        boolean lastIsText = places.get(places.size() - 1) == separators;
        if (row.separator() == '\t') {
            return separators == needed ? first : -1;
        }
        boolean closed = separators == needed + 1 && endsWithSeparator(row);
        boolean open = separators == needed && (lastIsText || spacing.leavesLastCellOpen());
        return closed || open ? first : -1;
    }

    private Columns place(RowText row, int width, int offset, List<Integer> places, int separators) {
        List<Token> slots = new ArrayList<>(Collections.nCopies(width, Columns.BLANK));
        for (int i = 0; i < row.size(); i++) {
            int column = places.get(i) - offset;
            if (column < 0 || column >= width || slots.get(column) != Columns.BLANK) {
                return TOO_FEW;
            }
            slots.set(column, row.cells().get(i));
        }
        int closing = row.separator() == '|' ? 1 : 0;
        boolean surplus = separators - closing > offset + width - 1;
        return new Assigned(slots, surplus ? Placement.PADDING : Placement.SEPARATORS);
    }

    private boolean startsWithSeparator(RowText row) {
        int i = row.from();
        while (i < row.end() && text.at(i) == ' ') {
            i++;
        }
        return i < row.end() && text.at(i) == row.separator();
    }

    private boolean endsWithSeparator(RowText row) {
        int i = row.end() - 1;
        while (i >= row.from() && (text.at(i) == ' ' || text.at(i) == '\n')) {
            i--;
        }
        return i >= row.from() && text.at(i) == row.separator();
    }
}
