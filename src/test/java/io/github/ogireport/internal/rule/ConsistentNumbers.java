package io.github.ogireport.internal.rule;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.model.ChallengeCounts;
import io.github.ogireport.model.Challenges;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.ProactiveDisclosure;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small numbers with which every sum of both forms holds; all other cells are zero. */
final class ConsistentNumbers {
    private static final Cell ZERO = Cell.number(0);

    private ConsistentNumbers() {}

    static void fill(Map<String, Cell> cells) {
        row(cells, "newlyReceived", 40, 7, 47);
        row(cells, "carriedIn", 3, 0, 3);
        row(cells, "disclosed", 25, 4, 29);
        row(cells, "partiallyDisclosed", 5, 1, 6);
        row(cells, "thirdPartyRights", 2, 1, 3);
        row(cells, "notHeld", 8, 1, 9);
        row(cells, "outcomesTotal", 40, 7, 47);
        row(cells, "carriedForward", 3, 0, 3);
        put(cells, "challenges.reconsideration.upheld", 2);
        put(cells, "challenges.reconsideration.corrected", 1);
        put(cells, "challenges.reconsideration.pending", 1);
        put(cells, "challenges.reconsideration.total", 4);
        put(cells, "challenges.litigationAfterReconsideration.upheld", 1);
        put(cells, "challenges.litigationAfterReconsideration.total", 1);
        put(cells, "proactive.normativeDocuments.issued", 2);
        put(cells, "proactive.normativeDocuments.repealed", 1);
        put(cells, "proactive.normativeDocuments.inForce", 10);
        put(cells, "proactive.normativeDocuments.newlyProduced", 2);
        put(cells, "proactive.normativeDocuments.newlyDisclosed", 2);
        put(cells, "proactive.normativeDocuments.totalDisclosed", 10);
        put(cells, "proactive.licensing.itemsLastYear", 8);
        cells.put("proactive.licensing.change", Cell.number("-3", "", "-3"));
        put(cells, "proactive.licensing.decisions", 82);
        put(cells, "proactive.penalties.decisions", 3);
        cells.put("proactive.fees.amount", Cell.number("1.50", "", "1.50"));
    }

    static ProactiveDisclosure proactive(
            TableForm form, Map<String, Cell> cells, List<ExtensionRow> extensions, boolean present) {
        List<ProactiveCounts> rows = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            if (!row.columns(form).isEmpty()) {
                rows.add(new ProactiveCounts(
                        row,
                        form,
                        row.columns(form).stream()
                                .map(column -> cells.getOrDefault(
                                        CellPath.of(row, column).toString(), ZERO))
                                .toList()));
            }
        }
        return new ProactiveDisclosure(present, rows, extensions);
    }

    static RequestHandling requests(
            TableForm form, Map<String, Cell> cells, List<ExtensionRow> extensions, boolean present) {
        List<RequestCounts> rows = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form)) {
                List<Cell> printed = new ArrayList<>();
                for (Applicant column : Applicant.values()) {
                    printed.add(cells.getOrDefault(CellPath.of(row, column).toString(), ZERO));
                }
                rows.add(new RequestCounts(
                        row,
                        printed.get(0),
                        printed.get(1),
                        printed.get(2),
                        printed.get(3),
                        printed.get(4),
                        printed.get(5),
                        printed.get(6)));
            }
        }
        return new RequestHandling(present, form, rows, extensions);
    }

    static Challenges challenges(Map<String, Cell> cells, boolean present) {
        return new Challenges(
                present,
                group(ChallengeGroup.RECONSIDERATION, cells),
                group(ChallengeGroup.DIRECT_LITIGATION, cells),
                group(ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION, cells));
    }

    private static ChallengeCounts group(ChallengeGroup group, Map<String, Cell> cells) {
        List<Cell> printed = new ArrayList<>();
        for (ChallengeResult column : ChallengeResult.values()) {
            printed.add(cells.getOrDefault(CellPath.of(group, column).toString(), ZERO));
        }
        return new ChallengeCounts(
                group, printed.get(0), printed.get(1), printed.get(2), printed.get(3), printed.get(4));
    }

    private static void row(Map<String, Cell> cells, String row, int natural, int enterprise, int total) {
        put(cells, "requests." + row + ".naturalPerson", natural);
        put(cells, "requests." + row + ".enterprise", enterprise);
        put(cells, "requests." + row + ".total", total);
    }

    private static void put(Map<String, Cell> cells, String path, int number) {
        cells.put(path, Cell.number(Integer.toString(number), "", Integer.toString(number)));
    }
}
