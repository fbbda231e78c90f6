package io.github.ogireport.internal.rule.base;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.sum.Count;
import io.github.ogireport.internal.rule.sum.Term;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ChallengeCounts;
import io.github.ogireport.model.Challenges;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.path.CellPath;
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

    /**
     * Whether every cell of the table is a whole number printed in digits alone, as nearly all are. Asked on every report, so it is a
     * plain loop; rules ask {@link RunContext#isPlain}, which knows the answer for all of them.
     */
    public static boolean arePlain(AnnualReport report, TableKind kind) {
        return switch (kind) {
            case PROACTIVE -> arePlain(report.proactive().rows());
            case REQUESTS -> areRequestsPlain(report.requests().rows());
            case CHALLENGES -> areChallengesPlain(report.challenges());
        };
    }

    /** The number of cells that the table has in its form. */
    public static int count(AnnualReport report, TableKind kind) {
        return switch (kind) {
            case PROACTIVE -> {
                int count = 0;
                for (ProactiveCounts counts : report.proactive().rows()) {
                    count += counts.cells().size();
                }
                yield count;
            }
            case REQUESTS -> report.requests().rows().size() * APPLICANTS.length;
            case CHALLENGES -> GROUPS.length * RESULTS.length;
        };
    }

    /** The cells of the table that {@code wanted} takes, with their paths. */
    public static List<Term> of(AnnualReport report, TableKind kind, Predicate<Cell> wanted) {
        List<Term> cells = new ArrayList<>();
        switch (kind) {
            case PROACTIVE -> {
                for (ProactiveCounts counts : report.proactive().rows()) {
                    List<ProactiveColumn> columns = counts.row().columns(counts.form());
                    for (int i = 0; i < columns.size(); i++) {
                        if (wanted.test(counts.cells().get(i))) {
                            cells.add(new Term(
                                    CellPath.of(counts.row(), columns.get(i)),
                                    counts.cells().get(i)));
                        }
                    }
                }
            }
            case REQUESTS -> {
                for (RequestCounts counts : report.requests().rows()) {
                    for (Applicant column : APPLICANTS) {
                        if (wanted.test(counts.cell(column))) {
                            cells.add(new Term(CellPath.of(counts.row(), column), counts.cell(column)));
                        }
                    }
                }
            }
            case CHALLENGES -> {
                for (ChallengeGroup group : GROUPS) {
                    for (ChallengeResult column : RESULTS) {
                        Cell cell = report.challenges().cell(group, column);
                        if (wanted.test(cell)) {
                            cells.add(new Term(CellPath.of(group, column), cell));
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static boolean arePlain(List<ProactiveCounts> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = rows.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                if (!isPlain(cells.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean areRequestsPlain(List<RequestCounts> rows) {
        for (int i = 0; i < rows.size(); i++) {
            RequestCounts row = rows.get(i);
            boolean plain = isPlain(row.naturalPerson())
                    && isPlain(row.enterprise())
                    && isPlain(row.research())
                    && isPlain(row.publicInterest())
                    && isPlain(row.legalService())
                    && isPlain(row.otherOrganisation())
                    && isPlain(row.total());
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean areChallengesPlain(Challenges challenges) {
        for (ChallengeGroup group : GROUPS) {
            ChallengeCounts counts = challenges.group(group);
            boolean plain = isPlain(counts.upheld())
                    && isPlain(counts.corrected())
                    && isPlain(counts.otherResult())
                    && isPlain(counts.pending())
                    && isPlain(counts.total());
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(Cell cell) {
        return Count.of(cell) != Count.NONE && Long.toString(Count.of(cell)).equals(cell.text());
    }
}
