package io.github.ogireport.model;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the cells of a report by path, in the order of the form. */
final class CellTable {
    private static final Applicant[] APPLICANTS = Applicant.values();

    private CellTable() {}

    static Map<String, Cell> of(AnnualReport report) {
        Map<String, Cell> cells = new LinkedHashMap<>(320);
        for (ProactiveCounts counts : report.proactive().rows()) {
            List<ProactiveColumn> columns = counts.row().columns(counts.form());
            for (int i = 0; i < columns.size(); i++) {
                cells.put(counts.row().path(columns.get(i)), counts.cells().get(i));
            }
        }
        for (RequestCounts counts : report.requests().rows()) {
            for (Applicant column : APPLICANTS) {
                cells.put(counts.row().path(column), counts.cell(column));
            }
        }
        for (ChallengeGroup group : ChallengeGroup.values()) {
            for (ChallengeResult column : ChallengeResult.values()) {
                cells.put(group.path(column), report.challenges().cell(group, column));
            }
        }
        return Collections.unmodifiableMap(cells);
    }
}
