package io.github.ogireport.internal.rule;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.RequestCounts;
import java.util.List;

/** Finds single cells by path without listing all cells of the report, because most reports have a finding or two. */
final class CellLookup {
    private static final ProactiveRow[] PROACTIVE_ROWS = ProactiveRow.values();
    private static final ProactiveColumn[] PROACTIVE_COLUMNS = ProactiveColumn.values();
    private static final Applicant[] APPLICANTS = Applicant.values();
    private static final ChallengeGroup[] GROUPS = ChallengeGroup.values();
    private static final ChallengeResult[] RESULTS = ChallengeResult.values();

    private CellLookup() {}

    /** The cell of {@code path}; missing where the detected form has none, or the path is that of a whole row or table. */
    static Cell cell(AnnualReport report, String path) {
        CellPaths.Position at = CellPaths.of(path);
        if (at == null) {
            return Cell.missing();
        }
        return switch (at.table()) {
            case PROACTIVE ->
                report.proactive()
                        .cell(PROACTIVE_ROWS[at.row()], PROACTIVE_COLUMNS[at.column()])
                        .orElse(Cell.missing());
            case REQUESTS -> request(report.requests().rows(), at);
            case CHALLENGES -> report.challenges().cell(GROUPS[at.row()], RESULTS[at.column()]);
        };
    }

    /** Without an optional for each of the many cells that some findings name. */
    private static Cell request(List<RequestCounts> rows, CellPaths.Position at) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row().ordinal() == at.row()) {
                return rows.get(i).cell(APPLICANTS[at.column()]);
            }
        }
        return Cell.missing();
    }
}
