package io.github.ogireport.internal.rule;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.RequestCounts;
import java.util.List;

/**
 * Finds single cells by path without listing all cells of the report, because most reports have a finding or two. For one run of
 * the rules.
 */
final class CellLookup {
    private static final Applicant[] APPLICANTS = Applicant.values();
    private static final ChallengeGroup[] GROUPS = ChallengeGroup.values();
    private static final ChallengeResult[] RESULTS = ChallengeResult.values();

    private final AnnualReport report;
    /** Where the last cell of the table of requests was found: the next one asked for often stands in the same row. */
    private int row;

    /** Looks up the cells of {@code report}. */
    CellLookup(AnnualReport report) {
        this.report = report;
    }

    /** The cell of {@code path}; missing where the detected form has none, or the path is that of a whole row or table. */
    Cell cell(String path) {
        if (isBelow(path, TableKind.REQUESTS.key(), 0)) {
            return request(path);
        }
        if (isBelow(path, TableKind.CHALLENGES.key(), 0)) {
            return challenge(path);
        }
        return isBelow(path, TableKind.PROACTIVE.key(), 0) ? proactive(path) : Cell.missing();
    }

    private Cell request(String path) {
        List<RequestCounts> rows = report.requests().rows();
        for (int tried = 0; tried < rows.size(); tried++) {
            int index = (row + tried) % rows.size();
            RequestCounts counts = rows.get(index);
            if (isBelow(path, counts.row().path(), 0)) {
                row = index;
                return in(counts, path);
            }
        }
        return Cell.missing();
    }

    private static Cell in(RequestCounts counts, String path) {
        for (Applicant column : APPLICANTS) {
            if (path.equals(counts.row().path(column))) {
                return counts.cell(column);
            }
        }
        return Cell.missing();
    }

    private Cell challenge(String path) {
        for (ChallengeGroup group : GROUPS) {
            for (ChallengeResult column : RESULTS) {
                if (path.equals(group.path(column))) {
                    return report.challenges().cell(group, column);
                }
            }
        }
        return Cell.missing();
    }

    private Cell proactive(String path) {
        int start = TableKind.PROACTIVE.key().length() + 1;
        for (ProactiveCounts counts : report.proactive().rows()) {
            String row = counts.row().key();
            if (isBelow(path, row, start)) {
                String key = path.substring(start + row.length() + 1);
                for (ProactiveColumn column : counts.row().columns(counts.form())) {
                    if (column.key().equals(key)) {
                        return counts.cell(column).orElse(Cell.missing());
                    }
                }
            }
        }
        return Cell.missing();
    }

    /** Whether {@code name} stands in {@code path} at {@code start}, with a dot behind it. */
    private static boolean isBelow(String path, String name, int start) {
        int end = start + name.length();
        return path.length() > end && path.charAt(end) == '.' && path.startsWith(name, start);
    }
}
