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
    private static final Map<String, Position> POSITIONS = positions();

    private CellPaths() {}

    /**
     * A place in the form.
     *
     * @param table  the table
     * @param row    the ordinal of the row in its table
     * @param column the ordinal of the column
     */
    record Position(TableKind table, int row, int column) {}

    /** Where {@code path} leads; null where it is not that of a cell of a form. */
    static @Nullable Position of(String path) {
        return POSITIONS.get(path);
    }

    private static Map<String, Position> positions() {
        Map<String, Position> positions = new HashMap<>(512);
        for (ProactiveRow row : ProactiveRow.values()) {
            for (ProactiveColumn column : ProactiveColumn.values()) {
                positions.put(row.path(column), new Position(TableKind.PROACTIVE, row.ordinal(), column.ordinal()));
            }
        }
        for (RequestRow row : RequestRow.values()) {
            for (Applicant column : Applicant.values()) {
                positions.put(row.path(column), new Position(TableKind.REQUESTS, row.ordinal(), column.ordinal()));
            }
        }
        for (ChallengeGroup group : ChallengeGroup.values()) {
            for (ChallengeResult column : ChallengeResult.values()) {
                positions.put(
                        group.path(column), new Position(TableKind.CHALLENGES, group.ordinal(), column.ordinal()));
            }
        }
        return positions;
    }
}
