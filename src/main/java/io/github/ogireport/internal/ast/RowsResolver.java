package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.TableRow;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.table.ColumnAssigner;
import io.github.ogireport.internal.table.Columns;
import io.github.ogireport.internal.table.Columns.Assigned;
import io.github.ogireport.internal.table.Columns.Failed;
import io.github.ogireport.internal.table.Columns.Placement;
import io.github.ogireport.internal.table.Frames;
import io.github.ogireport.path.ReportPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Assigns the columns of all rows of one table together, because rows explain each other. */
final class RowsResolver {
    private static final int FILLED_FOR_ONE_BLANK = 3;

    private final Source source;
    private final RowBuilder builder;
    private final Frames frames;

    RowsResolver(Source source, Frames frames) {
        this.source = source;
        this.frames = frames;
        this.builder = new RowBuilder(source);
    }

    /**
     * The rows as nodes of the tree, in the order of the text.
     *
     * @param rows           the rows in the order of the text
     * @param unit           the usual number of line breaks between cells elsewhere in the text, or 0
     * @param headersInOrder whether the column headers stand in the order of the form
     * @param tablePath      the path of the table
     */
    List<TableRow> resolve(List<RowReading> rows, int unit, boolean headersInOrder, ReportPath tablePath) {
        List<RowReading> kept = withoutRepetitions(rows);
        assign(kept, unit);
        if (headersInOrder) {
            refuseOutOfOrder(kept);
        } else {
            refuseAll(kept, tablePath);
        }
        ShiftedRows.mark(kept);
        doubtIsolatedBlanks(kept);
        List<TableRow> built = new ArrayList<>(kept.size());
        int counted = 0;
        for (RowReading row : kept) {
            Columns columns = row.columns();
            if (columns != null) {
                counted += columns instanceof Assigned assigned && assigned.how() == Placement.COUNTED ? 1 : 0;
                built.add(builder.build(row.place(), row.start(), row.labelEnd(), row.text(), columns));
            }
        }
        if (counted > 0) {
            source.diagnostics()
                    .add(
                            DiagnosticCode.BLANKS_COUNTED,
                            tablePath,
                            source.span(
                                    kept.get(0).start(),
                                    kept.get(kept.size() - 1).end()),
                            Integer.toString(counted));
        }
        return built;
    }

    private void assign(List<RowReading> rows, int unit) {
        ColumnAssigner assigner = ColumnAssigner.of(source.text(), rows, unit, frames);
        for (int i = 0; i < rows.size(); i++) {
            RowReading row = rows.get(i);
            row.columns(assigner.assign(row.text(), row.width(), i == rows.size() - 1));
        }
    }

    /**
     * A row that stands twice counts once if one of the two is a bare label or both say the same. If they differ, nobody knows
     * which one holds.
     */
    private List<RowReading> withoutRepetitions(List<RowReading> rows) {
        if (isInOrder(rows)) {
            return rows;
        }
        Map<ReportPath, RowReading> seen = new HashMap<>();
        List<RowReading> kept = new ArrayList<>(rows.size());
        for (RowReading row : rows) {
            RowReading before = seen.get(row.place().path());
            if (before == null) {
                seen.put(row.place().path(), row);
                kept.add(row);
            } else if (before.text().size() == 0 && row.text().size() > 0) {
                kept.remove(before);
                kept.add(row);
                seen.put(row.place().path(), row);
            } else if (row.text().size() > 0) {
                String texts = printed(before) + " / " + printed(row);
                source.diagnostics()
                        .add(
                                DiagnosticCode.ROW_REPEATED,
                                row.place().path(),
                                source.span(row.start(), row.end()),
                                "2",
                                texts);
                if (!builder.sameTexts(before.text().cells(), row.text().cells())) {
                    before.contested();
                }
            }
        }
        return kept;
    }

    /** Whether every row stands behind one that the form has earlier, as in nearly all tables: then none stands twice. */
    private static boolean isInOrder(List<RowReading> rows) {
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            int order = rows.get(i).order();
            if (order <= last) {
                return false;
            }
            last = order;
        }
        return true;
    }

    private String printed(RowReading row) {
        return builder.printed(row.text().cells());
    }

    /** In a table that prints its zeros a blank cell is odd: its value may be lost, or have slipped into the cell beside it. */
    private void doubtIsolatedBlanks(List<RowReading> rows) {
        List<RowReading> blank = new ArrayList<>();
        int full = 0;
        for (RowReading row : rows) {
            if (row.columns() instanceof Assigned assigned) {
                if (assigned.slots().contains(Columns.BLANK)) {
                    blank.add(row);
                } else {
                    full++;
                }
            }
        }
        frames.count(full, blank.size());
        if (frames.fullRows() >= FILLED_FOR_ONE_BLANK * frames.blankRows()) {
            for (RowReading row : blank) {
                source.diagnostics()
                        .add(DiagnosticCode.ISOLATED_BLANK, row.place().path(), source.span(row.start(), row.end()));
            }
        }
    }

    /** Every row that stands before one that the form has earlier, or behind one that it has later, may have a wrong label. */
    private void refuseOutOfOrder(List<RowReading> rows) {
        int highest = -1;
        boolean[] wrong = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            wrong[i] = rows.get(i).order() < highest;
            highest = Math.max(highest, rows.get(i).order());
        }
        int lowest = Integer.MAX_VALUE;
        for (int i = rows.size() - 1; i >= 0; i--) {
            wrong[i] |= rows.get(i).order() > lowest;
            lowest = Math.min(lowest, rows.get(i).order());
        }
        for (int i = 0; i < rows.size(); i++) {
            if (wrong[i] || rows.get(i).isContested()) {
                DiagnosticCode code = wrong[i] ? DiagnosticCode.ROW_OUT_OF_ORDER : DiagnosticCode.ROW_REPEATED;
                rows.get(i).columns(new Failed(code, List.of("2", printed(rows.get(i)))));
            }
        }
    }

    private void refuseAll(List<RowReading> rows, ReportPath tablePath) {
        if (rows.isEmpty()) {
            return;
        }
        source.diagnostics()
                .add(
                        DiagnosticCode.COLUMNS_OUT_OF_ORDER,
                        tablePath,
                        source.span(
                                rows.get(0).start(), rows.get(rows.size() - 1).end()));
        for (RowReading row : rows) {
            row.columns(new Failed(DiagnosticCode.COLUMNS_OUT_OF_ORDER, List.of()));
        }
    }
}
