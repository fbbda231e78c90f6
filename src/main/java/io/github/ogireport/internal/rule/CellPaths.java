package io.github.ogireport.internal.rule;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells where in the form the path of a cell leads, made once for all reports. Immutable. */
final class CellPaths {
    /** The rows of all tables. */
    static final int ROWS = ProactiveRow.values().length + RequestRow.values().length + ChallengeGroup.values().length;

    private static final CellPaths FORM = new CellPaths();

    private final Map<String, Integer> rows = new HashMap<>(64);
    private final Map<String, Position> cells = new HashMap<>(512);

    private CellPaths() {
        for (ProactiveRow row : ProactiveRow.values()) {
            rows.put(row.path(), rows.size());
            for (ProactiveColumn column : ProactiveColumn.values()) {
                add(row.path(column), TableKind.PROACTIVE, row, column);
            }
        }
        for (RequestRow row : RequestRow.values()) {
            rows.put(row.path(), rows.size());
            for (Applicant column : Applicant.values()) {
                add(row.path(column), TableKind.REQUESTS, row, column);
            }
        }
        for (ChallengeGroup group : ChallengeGroup.values()) {
            rows.put(group.path(), rows.size());
            for (ChallengeResult column : ChallengeResult.values()) {
                add(group.path(column), TableKind.CHALLENGES, group, column);
            }
        }
    }

    private void add(String path, TableKind table, Enum<?> row, Enum<?> column) {
        cells.put(path, new Position(table, rows.size() - 1, row.ordinal(), column.ordinal()));
    }

    /**
     * A place in the form.
     *
     * @param table  the table
     * @param number the number of the row among those of all tables
     * @param row    the ordinal of the row in its table
     * @param column the ordinal of the column
     */
    record Position(TableKind table, int number, int row, int column) {}

    /** Where {@code path} leads; null where it is not that of a cell of a form. */
    static @Nullable Position of(String path) {
        return FORM.cells.get(path);
    }

    /** The number of the row with this path among those of all tables, below {@link #ROWS}; -1 where no form has it. */
    static int row(String path) {
        return FORM.rows.getOrDefault(path, -1);
    }
}
