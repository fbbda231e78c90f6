package io.github.ogireport.internal.layout.column;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.layout.column.Columns.Assigned;
import io.github.ogireport.internal.layout.column.Columns.Failed;
import io.github.ogireport.internal.layout.column.Columns.NoTrace;
import io.github.ogireport.internal.layout.column.Columns.Placement;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.row.Fields;
import io.github.ogireport.internal.layout.row.Frames;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.path.ReportPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Assigns the columns of all rows of one table of a text together, because rows explain each other; says what is doubtful. */
public final class RowsResolver {
    private static final int FILLED_FOR_ONE_BLANK = 3;
    private static final int LONGEST_LINE = 1_000;

    private final LayoutText source;
    private final Frames frames;
    private final ReportPath tablePath;

    public RowsResolver(LayoutText source, Frames frames, ReportPath tablePath) {
        this.source = source;
        this.frames = frames;
        this.tablePath = tablePath;
    }

    /**
     * The rows that count, each with its columns.
     *
     * @param rows    the rows in the order of the text
     * @param unit    the usual number of line breaks between cells elsewhere in the text, or 0
     */
    public List<RowDraft> resolve(List<RowDraft> rows, int unit) {
        List<RowDraft> kept = withoutRepetitions(rows);
        assign(kept, unit);
        refuseShiftedLabels(kept);
        refuseOutOfOrder(kept);
        ShiftedRows.mark(kept);
        doubtIsolatedBlanks(kept);
        int counted = 0;
        for (RowDraft row : kept) {
            counted += isPlaced(row, Placement.COUNTED) ? 1 : 0;
            explain(row);
        }
        if (counted > 0) {
            int end = kept.get(kept.size() - 1).end();
            source.doubt(DiagnosticCode.BLANKS_COUNTED, tablePath, kept.get(0).start(), end, Integer.toString(counted));
        }
        return kept;
    }

    private static boolean isPlaced(RowDraft row, Placement how) {
        return row.columns() instanceof Assigned assigned && assigned.how() == how;
    }

    private void explain(RowDraft row) {
        Columns columns = row.columns();
        if (columns instanceof Failed failed) {
            String[] arguments = arguments(failed.code(), row.text().size(), row.width(), printed(row));
            source.doubt(failed.code(), row.row().doubtPath(), row.start(), row.end(), arguments);
        } else if (columns instanceof NoTrace) {
            doubt(DiagnosticCode.CELLS_MISSING, row);
        } else if (columns instanceof Assigned assigned) {
            switch (assigned.how()) {
                case SHIFTED -> doubt(DiagnosticCode.ROW_SHIFTED, row);
                case PADDING -> doubt(DiagnosticCode.PADDING_OR_BLANK, row, printed(row));
                case GLUED -> doubt(DiagnosticCode.DIGITS_GLUED, row, printed(row));
                case FULL, SEPARATORS, COUNTED -> {}
            }
        }
    }

    /** What the message names about a row of {@code size} texts that could not be assigned to {@code width} columns. */
    static String[] arguments(DiagnosticCode code, int size, int width, String texts) {
        return switch (code) {
            case CELLS_TOO_FEW, CELLS_TOO_MANY -> new String[] {Integer.toString(width), Integer.toString(size), texts};
            case ROW_OUT_OF_ORDER, ROW_REPEATED -> new String[] {"2", texts};
            case COLUMNS_OUT_OF_ORDER -> new String[0];
            default -> new String[] {texts};
        };
    }

    private void doubt(DiagnosticCode code, RowDraft row, String... arguments) {
        source.doubt(code, row.row().path(), row.start(), row.end(), arguments);
    }

    private void assign(List<RowDraft> rows, int unit) {
        for (RowDraft row : rows) {
            boolean contradicting = Fields.contradict(source.text(), row.text(), row.width());
            row.text(Fields.join(source.text(), row.text(), row.width()));
            if (contradicting && row.columns() == null) {
                row.refuse(DiagnosticCode.CELLS_CONFLICT);
            }
        }
        ColumnAssigner assigner = new ColumnAssigner(source.text(), rows, unit, frames);
        for (int i = 0; i < rows.size(); i++) {
            RowDraft row = rows.get(i);
            if (row.columns() == null) {
                row.columns(assigner.assign(row.text(), row.width(), i == rows.size() - 1));
            }
        }
    }

    /**
     * A row that stands twice counts once if one of the two is a bare label or both say the same. If they differ, nobody knows
     * which one holds.
     */
    private List<RowDraft> withoutRepetitions(List<RowDraft> rows) {
        Map<ReportPath, RowDraft> seen = new HashMap<>();
        List<RowDraft> kept = new ArrayList<>(rows.size());
        for (RowDraft row : rows) {
            RowDraft before = seen.get(row.row().path());
            if (before == null) {
                seen.put(row.row().path(), row);
                kept.add(row);
            } else if (before.text().size() == 0 && row.text().size() > 0 && !isBlankRow(before)) {
                kept.remove(before);
                kept.add(row);
                seen.put(row.row().path(), row);
            } else if (row.text().size() > 0 || before.text().size() > 0 && isBlankRow(row)) {
                String texts = printed(before) + " / " + printed(row);
                doubt(DiagnosticCode.ROW_REPEATED, row, "2", texts);
                if (!sameTexts(before, row)) {
                    before.contested();
                }
            }
        }
        return kept;
    }

    /** Whether the row has all of its cells, and they are blank: no bare label. */
    private boolean isBlankRow(RowDraft row) {
        RowText cells = row.text();
        return cells.size() == 0
                && cells.hasFields()
                && source.text().borders(cells.from(), cells.end()) >= row.width();
    }

    private boolean sameTexts(RowDraft one, RowDraft other) {
        boolean same = one.text().size() == other.text().size();
        for (int i = 0; same && i < one.text().size(); i++) {
            same = source.printed(one.text().cells().get(i))
                    .equals(source.printed(other.text().cells().get(i)));
        }
        return same;
    }

    private String printed(RowDraft row) {
        return source.printed(row.text().cells());
    }

    /** In a table that prints its zeros a blank cell is odd: its value may be lost, or have slipped into the cell beside it. */
    private void doubtIsolatedBlanks(List<RowDraft> rows) {
        List<RowDraft> blank = new ArrayList<>();
        int full = 0;
        for (RowDraft row : rows) {
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
            for (RowDraft row : blank) {
                doubt(DiagnosticCode.ISOLATED_BLANK, row);
            }
        }
    }

    /** Every row that stands before one that the form has earlier, or after one that it has later, may have a wrong label. */
    private void refuseOutOfOrder(List<RowDraft> rows) {
        int highest = -1;
        boolean[] wrong = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            wrong[i] = rows.get(i).row().order() < highest;
            highest = Math.max(highest, rows.get(i).row().order());
        }
        int lowest = Integer.MAX_VALUE;
        for (int i = rows.size() - 1; i >= 0; i--) {
            wrong[i] |= rows.get(i).row().order() > lowest;
            lowest = Math.min(lowest, rows.get(i).row().order());
        }
        for (int i = 0; i < rows.size(); i++) {
            RowDraft row = rows.get(i);
            if (wrong[i] || row.isContested()) {
                row.refuse(wrong[i] ? DiagnosticCode.ROW_OUT_OF_ORDER : DiagnosticCode.ROW_REPEATED);
            }
        }
    }

    /** Where values stand right above the first label and none after the last one, each row may have those of the next. */
    private void refuseShiftedLabels(List<RowDraft> rows) {
        boolean shifted = rows.size() > 1
                && rows.get(rows.size() - 1).columns() instanceof NoTrace
                && isBelowValues(rows.get(0).start());
        for (RowDraft row : rows) {
            if (shifted && row.text().size() > 0) {
                row.refuse(DiagnosticCode.ROW_UNREAD);
            }
        }
    }

    private boolean isBelowValues(int label) {
        NormalizedText text = source.text();
        int end = text.endOfText(0, label);
        String line = text.folded(text.startOfLine(end, Math.max(0, end - LONGEST_LINE)), end);
        return text.hasLineBreak(end, label)
                && Characters.numbers(line) > 0
                && line.codePoints().noneMatch(Character::isLetter);
    }
}
