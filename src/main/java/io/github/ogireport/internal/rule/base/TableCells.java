package io.github.ogireport.internal.rule.base;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.RequestCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The cells of one table of a report, in the order of the form. */
public final class TableCells {
    private static final Applicant[] APPLICANTS = Applicant.values();
    private static final ChallengeGroup[] GROUPS = ChallengeGroup.values();
    private static final ChallengeResult[] RESULTS = ChallengeResult.values();

    private TableCells() {}

    /** Whether any of the table is in the text. */
    public static boolean isPresent(AnnualReport report, TableKind kind) {
        return switch (kind) {
            case PROACTIVE -> report.proactive().present();
            case REQUESTS -> report.requests().present();
            case CHALLENGES -> report.challenges().present();
        };
    }

    /** Whether a cell of the table meets {@code condition}. */
    public static boolean any(AnnualReport report, TableKind kind, Predicate<Cell> condition) {
        return switch (kind) {
            case PROACTIVE -> anyProactive(report, condition);
            case REQUESTS -> anyRequest(report, condition);
            case CHALLENGES -> anyChallenge(report, condition);
        };
    }

    /** All cells of the table with their paths. */
    public static List<Term> of(AnnualReport report, TableKind kind) {
        List<Term> cells = new ArrayList<>(200);
        switch (kind) {
            case PROACTIVE -> {
                for (ProactiveCounts counts : report.proactive().rows()) {
                    List<ProactiveColumn> columns = counts.row().columns(counts.form());
                    for (int i = 0; i < columns.size(); i++) {
                        cells.add(new Term(
                                counts.row().path(columns.get(i)),
                                counts.cells().get(i)));
                    }
                }
            }
            case REQUESTS -> {
                for (RequestCounts counts : report.requests().rows()) {
                    for (Applicant column : APPLICANTS) {
                        cells.add(new Term(counts.row().path(column), counts.cell(column)));
                    }
                }
            }
            case CHALLENGES -> {
                for (ChallengeGroup group : GROUPS) {
                    for (ChallengeResult column : RESULTS) {
                        cells.add(
                                new Term(group.path(column), report.challenges().cell(group, column)));
                    }
                }
            }
        }
        return cells;
    }

    private static boolean anyProactive(AnnualReport report, Predicate<Cell> condition) {
        List<ProactiveCounts> rows = report.proactive().rows();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = rows.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                if (condition.test(cells.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anyRequest(AnnualReport report, Predicate<Cell> condition) {
        List<RequestCounts> rows = report.requests().rows();
        for (int i = 0; i < rows.size(); i++) {
            for (Applicant column : APPLICANTS) {
                if (condition.test(rows.get(i).cell(column))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anyChallenge(AnnualReport report, Predicate<Cell> condition) {
        for (ChallengeGroup group : GROUPS) {
            for (ChallengeResult column : RESULTS) {
                if (condition.test(report.challenges().cell(group, column))) {
                    return true;
                }
            }
        }
        return false;
    }
}
