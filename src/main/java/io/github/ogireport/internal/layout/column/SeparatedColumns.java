package io.github.ogireport.internal.layout.column;

import io.github.ogireport.internal.layout.column.Columns.Assigned;
import io.github.ogireport.internal.layout.column.Columns.NoTrace;
import io.github.ogireport.internal.layout.column.Columns.Placement;
import io.github.ogireport.internal.layout.row.RowText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Places the texts of a row with blank cells by its tabs or pipes, where these leave exactly one possibility. */
final class SeparatedColumns {
    private final FirstColumn offsets;

    SeparatedColumns(FirstColumn offsets) {
        this.offsets = offsets;
    }

    Columns assign(RowText row, int width, boolean last) {
        if (row.size() == 0) {
            return allBlank(row, width);
        }
        // the last row of a table often has lost its padding
        if (!last && !offsets.spansAll(row, width) && offsets.isOdd(row, width)) {
            return Columns.TOO_FEW;
        }
        int offset = offsets.of(row, width);
        return offset == FirstColumn.UNCERTAIN ? Columns.TOO_FEW : place(row, width, offset);
    }

    private Columns allBlank(RowText row, int width) {
        if (offsets.lastPlace(row) < row.opening()) {
            return new NoTrace();
        }
        int cells = offsets.lastPlace(row) - row.opening() + 1;
        boolean enough = cells >= width;
        Placement how = cells > width || offsets.mayBePadded(row) ? Placement.PADDING : Placement.SEPARATORS;
        return enough ? new Assigned(Collections.nCopies(width, Columns.BLANK), how) : Columns.TOO_FEW;
    }

    private Columns place(RowText row, int width, int offset) {
        List<Token> slots = new ArrayList<>(Collections.nCopies(width, Columns.BLANK));
        for (int i = 0; i < row.size(); i++) {
            int column = offsets.place(row, i) - offset;
            boolean free = column >= 0 && column < width && slots.get(column).equals(Columns.BLANK);
            if (!free) {
                return Columns.TOO_FEW;
            }
            slots.set(column, row.cells().get(i));
        }
        boolean atEnd =
                row.oneLine() && offsets.padsLines() && slots.get(width - 1).equals(Columns.BLANK);
        boolean surplus = atEnd || offsets.mayBePadded(row) || offsets.lastPlace(row) - offset >= width || offset > 1;
        return new Assigned(slots, surplus ? Placement.PADDING : Placement.SEPARATORS);
    }
}
